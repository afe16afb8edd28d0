# كلمات صفحات الموقع بالعربية.

## الموقع: البيانات المفتوحة

site-data-title = البيانات المفتوحة
site-data-lead = كل ما يعرضه هذا الموقع عن المجموعات يمكن أخذه إلى مكان آخر: جدول بيانات، أو خريطة، أو قارئ خلاصات، أو موقع آخر.
site-data-built = تُجدَّد هذه الملفات مع الموقع، وآخر تجديد لها في
site-data-take = تنزيل كل المجموعات
site-data-csv = لجدول بيانات
site-data-csv-lead = سطر لكل مجموعة وعمود لكل معلومة (CSV). يفتحه LibreOffice وجداول الإنترنت كما هو.
site-data-csv-excel = في Excel: بيانات › من نص/CSV، والفاصلة (,) هي المحدِّد.
site-data-geojson = لخريطة
site-data-geojson-lead = { $count ->
    [0] لا تذكر أي مجموعة موقعها بعد (GeoJSON).
    [one] المجموعة الوحيدة التي تذكر موقعها (GeoJSON). يقرؤها uMap وQGIS ومعظم خرائط الإنترنت.
    [two] المجموعتان اللتان تذكران موقعيهما (GeoJSON). يقرؤهما uMap وQGIS ومعظم خرائط الإنترنت.
   *[other] المجموعات التي تذكر موقعها، وعددها { $count_shown } (GeoJSON). يقرؤها uMap وQGIS ومعظم خرائط الإنترنت.
}
site-data-json = لبرنامج
site-data-json-lead = كل شيء دفعة واحدة، مع الأوصاف والترجمات (JSON). معنى كل مفتاح مذكور أدناه.
site-data-terms = بأي شروط
site-data-no-licence = لا يذكر الدليل رخصة: أخذ نصوصه يحتاج إلى موافقة من كتبوها.
site-data-private = لا يحوي أي ملف عنوان بريد مجموعة ولا اسم شخص: من أراد مراسلة مجموعة فليمرّ بصفحتها. نرجو أن تفعلوا مثل ذلك بما تصنعونه منها.
site-data-follow = المتابعة
site-data-news = المجموعات التي جرى التحقق من بطاقاتها حديثًا، لمتابعتها في قارئ خلاصات (Atom):
site-data-news-all = الدليل كله
site-data-opml = { $count ->
    [one] المجموعة التي لها خلاصة خاصة بها، لإضافتها إلى قارئ خلاصات (OPML):
    [two] المجموعتان اللتان لكل منهما خلاصة خاصة بها، لإضافتهما إلى قارئ خلاصات دفعة واحدة (OPML):
   *[other] المجموعات التي لها خلاصات خاصة بها، وعددها { $count_shown }، لإضافتها إلى قارئ خلاصات دفعة واحدة (OPML):
}
site-data-examples = أمثلة
site-data-example-map = خريطة في موقعكم
site-data-example-map-how = في umap.openstreetmap.fr: أنشئوا خريطة، وأضيفوا طبقة، ثم الصقوا هذا العنوان في «البيانات البعيدة» بصيغة geojson. تتبع الخريطة بعدها الدليل.
site-data-example-table = عدد المجموعات في كل بلد
site-data-example-table-how = افتحوا groups.csv في LibreOffice، ثم إدراج › جدول محوري: «country» في الصفوف، و«slug» في البيانات للعدّ.
site-data-example-program = أسماء المجموعات التي موضوعها { $tag }
site-data-api = واجهة البرمجة، الإصدار 1
site-data-promise = لا تتغيّر إلا بالزيادة. يحتفظ كل مفتاح باسمه ونوعه ومعناه؛ وقد تُضاف مفاتيح أخرى، والبرامج تتجاهل ما لا تعرفه منها. كل مفتاح موجود دائمًا: null أو فارغ حين لا يُعرف شيء. ولا يختفي أي عنوان.
site-data-groups = كل المجموعات كاملةً
site-data-directory = اللغات والميثاق والمواضيع والحقول بتسمياتها، وعنوان كل ملف
site-data-ecosystems = المنظومات ومجموعاتها
site-data-jsonld = المجموعات بيانات مترابطة (schema.org)
site-data-calendar = لقاءات المجموعات، لبرنامج تقويم (iCalendar):
site-data-dcat = الوصف الذي تقرؤه فهارس البيانات المفتوحة (DCAT)
site-data-schema = مخطط JSON الخاص به
site-data-keys = معنى كل مفتاح من مفاتيح المجموعة
site-data-keys-lead = المسار place.city يعني المفتاح city داخل place؛ وتعني [] كل عنصر من القائمة، و* كل مفتاح.
site-data-key = المفتاح
site-data-form = القيمة
site-data-about = المعنى
site-data-form-text = نص
site-data-form-number = عدد
site-data-form-day = يوم: 2026-11-25
site-data-form-url = عنوان ويب
site-data-form-list = قائمة
site-data-form-map = كائن
site-data-form-any = حسب التعريف
site-opml-other = مجموعات أخرى

## الأيام والساعات والأعداد

form-months = يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
form-weekdays = الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
form-first = 1
form-date = { $day } { $month } { $year }
form-month = { $month } { $year }
form-weekday = { $weekday } { $date }
form-time = { $hour }:{ $minute }
form-hour = { $hour }:00
form-thousands = ,
form-decimal = .
form-sizes = بايت كيلوبايت ميغابايت

## القوائم المغلقة كما يقرؤها الناس

label-type-thematic = مواضيعية
label-type-territorial = محلية
label-type-support = داعمة
label-activity-preparing = قيد التأسيس
label-activity-active = نشطة
label-activity-archived = مؤرشفة
label-status-idea = فكرة
label-status-active = جارٍ
label-status-done = منجز
label-status-stopped = متوقف
label-role-leader = القيادة
label-role-facilitator = التيسير
label-role-coordinator = التنسيق
label-role-project-lead = قيادة مشروع
label-role-moderator = الإشراف
label-role-organiser = التنظيم
label-role-sponsor = الرعاية
label-role-helper = مساعدة الميسّرين
label-role-contact = جهة الاتصال
label-link-home = الصفحة الرئيسية
label-link-news = الأخبار
label-link-meetings = اللقاءات
label-link-discussions = النقاشات
label-link-projects = المشاريع
label-link-resources = الموارد
label-link-inspirations = مشاريع ملهمة
label-link-join = الانضمام إلى المجموعة
label-link-leave = المغادرة
label-link-members = الأعضاء
label-link-admin = الإدارة
label-link-follow-up = متابعة المشاريع
label-link-feed = خلاصة الأخبار
label-link-calendar = التقويم
charter-open = مفتوحة للجميع، دون عضوية أو أي قيد آخر
charter-empowering = ملتزمة بتعزيز قدرة أعضائها على الفعل
charter-sharing = تشارك علنًا ما تنتجه

## الموقع: صفحاته وقوائمه

site-skip = الانتقال إلى المحتوى
site-skip-groups = الانتقال إلى المجموعات
site-skip-filters = الانتقال إلى عوامل التصفية
site-menu = القائمة
site-groups-title = المجموعات
site-list = قائمة
site-map = الخريطة
site-matrix = التقاطعات
site-calendar = التقويم
site-ecosystems = المنظومات
site-tags = المواضيع
site-about = عن الدليل
site-home-title = اعثروا على مجموعة تتعاون
site-search = البحث عن مجموعة أو موضوع أو مكان
site-search-within = ابحث في هذه المجموعات
site-search-go = بحث
site-find = للبحث في هذه الصفحة: Ctrl + F، أو ⌘ + F على جهاز Mac. وعلى الهاتف: «البحث في الصفحة» في قائمة المتصفح.
site-find-letter = اختاروا الحرف الأول من الاسم، ثم ابحثوا في الصفحة: Ctrl + F، أو ⌘ + F على جهاز Mac.
site-groups = { $count ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count_shown } مجموعات
   *[other] { $count_shown } مجموعة
}
site-groups-archived = { $count ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count_shown } مجموعات
   *[other] { $count_shown } مجموعة
}، منها { $archived ->
    [one] واحدة مؤرشفة
    [two] اثنتان مؤرشفتان
   *[other] { $archived_shown } مؤرشفة
}
site-members = { $count ->
    [zero] بلا أعضاء
    [one] عضو واحد تقريبًا
    [two] عضوان تقريبًا
    [few] ≈ { $count_shown } أعضاء
    [many] ≈ { $count_shown } عضوًا
   *[other] ≈ { $count_shown } عضو
}
site-counted = أُحصي في
site-order-met = الأقرب لقاءً أولًا، ثم الأحدث تحققًا
site-order-dated = الأحدث تحققًا أولًا
site-order-name = أبجديًّا
site-archived = مجموعات مؤرشفة ({ $count_shown })
site-filter = تصفية
site-filter-groups = تصفية المجموعات
site-empty = ينتظر هذا الدليل مجموعته الأولى: ملف في مجلد ‎groups/‎.
site-propose-first = اقتراح المجموعة الأولى
site-propose-second = اقتراح المجموعة الثانية
site-whole = في الدليل كله
site-whole-plain = تؤدي هذه الروابط إلى مجموعات الدليل كله.
label-facets-type = الأنواع
label-facets-tag = المواضيع
label-facets-country = البلدان
label-facets-lang = اللغات
label-facets-eco = المنظومات
label-facets-activity = النشاط
label-facet-type = النوع
label-facet-tag = الموضوع
label-facet-country = البلد
label-facet-lang = اللغة
label-facet-eco = المنظومة
label-facet-activity = النشاط
site-country-region = البلد والمنطقة
site-comma = { "، " }
site-others = + { $count_shown } أخرى
site-pages = صفحات القائمة
site-page = الصفحة { $number_shown }
site-previous = السابقة
site-next = التالية
site-trail = مسار التنقل
site-facet-described = { $title }: { $count } في الدليل.
label-meaning-thematic = أشخاص يجمعهم موضوع، أينما كانوا.
label-meaning-territorial = أشخاص يجمعهم مكان، أيًّا كان الموضوع.
label-meaning-support = أشخاص يساعدون المجموعات الأخرى على التعاون.
site-types = ثلاثة أنواع من المجموعات
site-broader = جزء من
site-narrower = بتحديد أكثر:
site-tags-title = كل المواضيع
site-countries-title = كل البلدان
site-languages-title = كل اللغات
site-regions = المناطق:
site-answer = { $label }: { $value }
site-given = مذكور
site-not-given = غير مذكور
site-ecosystems-lead = مجموعات تتقاسم تاريخًا أو مكانًا أو مشروعًا، وتتعاون فيما بينها.
site-ecosystem-feed = أخبار هذه المنظومة (Atom)
site-ecosystem-embed = عرض هذه المنظومة في موقعكم
site-ecosystem-embed-how = انسخوا هذه الأسطر في صفحة: تعرض المجموعات محدّثةً دائمًا، بلا ملفات تعريف ارتباط.
site-ecosystem-embed-title = مجموعات منظومة { $name }
site-ecosystem-embed-other = طرق عرض وألوان أخرى
site-core = المجموعة النواة
site-core-is = المجموعة النواة:
site-countries-count = { $count ->
    [one] بلد واحد
    [two] بلدان
    [few] { $count_shown } بلدان
   *[other] { $count_shown } بلدًا
}
site-links = ما يربط بينها
site-links-lead = المجموعات الموجودة في منظومتين: تنقل الأخبار من إحداهما إلى الأخرى.
site-helpers = لمساعدة ميسّري المجموعات:
site-charter = الميثاق
site-ecosystem-charter = ما يُطلب من مجموعات هذه المنظومة:
site-charter-lead = الشروط التي يقترحها الدليل على مجموعاته. وتذكر بطاقة كل مجموعة ما تستوفيه منها، إن أجابت.
site-required = إلزامي
site-required-in = إلزامي في:
site-about-title = عن هذا الدليل
site-about-described = ما هو الدليل { $title }، والشروط التي يقترحها على مجموعاته.
site-about-count = عدد المجموعات في الدليل: { $count_shown }.{ $countries ->
    [0] { "" }
   *[other] { " " }عدد البلدان: { $countries_shown }.
}
site-about-ecosystems = عدد المنظومات التي تجمع بعضها: { $count_shown }.{ $count ->
   *[other] { "" }
}
site-about-members = عدد المجموعات التي تذكر عدد أعضائها: { $count_shown }، ومجموعهم { $members }، وقد يكون الشخص في أكثر من مجموعة.{ $count ->
   *[other] { "" }
}
site-about-built = بُني الموقع في
site-reuse = إعادة الاستخدام
site-correct = إكمال وتصحيح
site-reuse-licence = بيانات هذا الدليل متاحة برخصة
site-reuse-repository = بطاقات المجموعات ملفات يمكن للجميع اقتراح إكمالها أو تصحيحها:
site-contact = اتصال
site-contact-lead = للكتابة إلى الدليل:
site-weight = وزن هذه الصفحة { $size } (⁦EcoIndex { $grade }⁩)
site-borrowed = قوائم هذه الصفحة بالإنجليزية: لا يتكلم coopdir هذه اللغة بعد ({ $language }).
site-all = من الألف إلى الياء
site-all-title = كل المجموعات، أبجديًّا
site-letters = الحروف
site-not-found = هذه الصفحة غير موجودة
site-not-found-lead = ربما تغيّر العنوان أو أُعيدت تسمية المجموعة.
site-not-found-ways = طرق أخرى:
site-not-found-near = لعلكم تبحثون عن:
site-moved = تغيّر عنوان هذه المجموعة

## البحث في القوائم

site-sort = الترتيب
site-sort-met = الأقرب لقاءً أولًا
site-order-members = حسب عدد الأعضاء
site-order-added = الأحدث إضافةً أولًا
site-order-founded = الأحدث تأسيسًا أولًا
site-share = مشاركة
site-shared = نُسخ الرابط
site-search-wait = جارٍ تحميل المرشّحات…
site-search-failed = تعذّر تحميل البحث. للتصفّح:
site-narrow = ترشيح…
site-clear = مسح الكل
site-remove = إزالة { $what }
site-cleared = مسح الكل ← { $count }
site-without = إزالة { $what } ← { $count }
site-without-both = إزالة { $what } و{ $other } ← { $count }
site-quoted = «{ $words }»
site-ignored = المرشّح «{ $what }» غير موجود: لن يُؤخذ به.
site-taken = لا نتيجة لـ«{ $typed }». إليكم المجموعات التي عُثر عليها بالبحث عن: { $words }.
site-found-nothing = لا توجد مجموعة تطابق { $what }
site-found-close = قريب من بحثك:
site-missing = هذه المجموعة غير موجودة بعد؟
site-missing-ask = سؤال القائمين على الدليل
site-see-groups = { $count ->
    [zero] لا مجموعات للعرض
    [one] عرض المجموعة
    [two] عرض المجموعتين
    [few] عرض { $count_shown } مجموعات
   *[other] عرض { $count_shown } مجموعة
}

## الموقع: التقويم

site-calendar-of = تقويم { $name }
site-calendar-described = لقاءات الأيام القادمة ({ $count_shown }).
site-calendar-lead = اللقاءات التي تعلنها المجموعات للأيام القادمة ({ $count_shown }).
site-calendar-none = لا لقاء معلنًا في الأيام القادمة ({ $count_shown }).
site-calendar-how = تعلن المجموعة عن لقاءاتها في بطاقتها: مواعيدها، أو عنوان تقويمها. وفي انتظار ذلك:
site-calendar-silent = { $count ->
    [one] مجموعة واحدة لا تعطي تقويمًا.
    [two] مجموعتان لا تعطيان تقويمًا.
   *[other] مجموعات لا تعطي تقويمًا: { $count_shown }.
}
site-calendar-zone = الساعات بتوقيت { $zone } ما لم يُذكر غيره.
site-calendar-most = هنا أول اللقاءات ({ $count_shown }). للحصول عليها كلها اشتركوا في التقويم.
site-calendar-elsewhere = وأيضًا: تقاويم المجموعات نفسها
site-calendar-elsewhere-more = { $count ->
    [one] مجموعة أخرى تعطي تقويمها في صفحتها.
    [two] مجموعتان أخريان تعطيان تقويميهما في صفحتيهما.
   *[other] مجموعات أخرى تعطي تقاويمها في صفحاتها: { $count_shown }.
}
site-calendar-ecosystems = حسب المنظومة
site-calendar-types = حسب النوع
site-calendar-thematic = تقويم المجموعات المواضيعية
site-calendar-territorial = تقويم المجموعات المحلية
site-calendar-support = تقويم المجموعات الداعمة
site-calendar-add = الإضافة إلى تقويمي
site-calendar-add-series = إضافة السلسلة إلى تقويمي
site-calendar-follow = الاشتراك في هذا التقويم
site-calendar-follow-lead = يبقى تقويمكم عندئذ محدّثًا من تلقاء نفسه.
site-calendar-webcal = اشتراك
site-calendar-file = ملف التقويم (‎.ics)
site-calendar-paste = العنوان الذي يُلصق في تقويمكم:
site-calendar-follow-group = الاشتراك في هذه اللقاءات
site-calendar-whole = التقويم كله
site-meetings-next = اللقاءات القادمة
site-meetings-past = { $count ->
    [one] لقاء سابق
    [two] لقاءان سابقان
   *[other] لقاءات سابقة: { $count_shown }
}
site-here-hour = أي { $hour } عندكم
site-here-day = أي { $day }، { $hour } عندكم

## الموقع: صفحة المجموعة

site-meetings-archived = لقاءات أُعلنت قبل توقف المجموعة
site-services = كل خدمات المجموعة
site-by-mail = بالبريد الإلكتروني
site-join-by-writing = راسلوا الميسّرين للانضمام
site-preparing-notice = هذه المجموعة في بدايتها، وأول أعضائها أثمنهم.
site-archived-notice = توقفت هذه المجموعة.
site-archived-leaves = وهذا ما تركته.
site-neighbours-see = المجموعات القريبة
site-group-about = تعريف
site-projects = مشاريع الأعضاء
site-seeks = تبحث المجموعة عن
site-offers = تقدّم المجموعة
site-meetings = اللقاءات
site-repeats = يتكرر:
site-meeting-link = صفحة اللقاء
site-people = التيسير وجهات الاتصال
site-neighbours = مجموعات قريبة
site-near-related = تذكرها هذه المجموعة
site-near-parent = انبثقت منها هذه المجموعة
site-near-child = انبثقت من هذه المجموعة
site-near-tag = أيضًا «{ $tag }»
site-near-ecosystem = أيضًا في منظومة { $ecosystem }
site-near-place = المكان نفسه: { $place }
site-near-region = المنطقة نفسها: { $region }
site-near-country = البلد نفسه: { $country }
site-keepers = للميسّرين
site-facts = البطاقة
site-place = المكان
site-language = اللغة
site-translated = بطاقة مترجمة: { $languages }
site-licence = رخصة المحتوى
site-licence-and = و
site-licence-or = أو
site-licence-with = مع
site-partners = الشركاء
site-parent = انبثقت من
site-children = انبثقت عنها
site-founded = تأسست
site-mail = عنوان المجموعة
site-slug = الاسم القصير
site-formerly = سابقًا { $names }
site-verified = تاريخ التحقق من البطاقة
site-still = هل ما زالت صحيحة؟
site-stale = ربما تغيّرت منذ ذلك.
site-stale-how = إن لم يتغيّر شيء، فاكتبوا في ملفها تاريخ اليوم مكان تاريخ { $key }.
site-written = كتب البطاقة
site-written-more = { $count ->
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $count_shown } أشخاص آخرون
    [many] و{ $count_shown } شخصًا آخر
   *[other] و{ $count_shown } شخص آخر
}
site-created = أُضيفت في
site-changed = عُدّلت في
site-edit = تصحيح هذه البطاقة
site-edit-file = فتح ملفها
site-history = السجل
site-qr = رمز QR
site-yes = نعم
site-no = لا
site-north = شمالًا
site-south = جنوبًا
site-east = شرقًا
site-west = غربًا
site-point = { $latitude }° { $north }، { $longitude }° { $east }

## الموقع: الخريطة

site-map-title = الخريطة
site-map-lead = { $groups } في { $count ->
    [one] بلد واحد
    [two] بلدين
    [few] { $count_shown } بلدان
    [many] { $count_shown } بلدًا
   *[other] { $count_shown } بلد
}
site-map-places = الأماكن
site-map-stateless = البلد غير مذكور
site-map-imprecise = { $count ->
    [one] مجموعة واحدة دون تحديد أدق
    [two] مجموعتان دون تحديد أدق
    [few] { $count_shown } مجموعات دون تحديد أدق
   *[other] { $count_shown } مجموعة دون تحديد أدق
}
site-map-more = { $count ->
    [one] ومكان آخر
    [two] ومكانان آخران
    [few] و{ $count_shown } أماكن أخرى
    [many] و{ $count_shown } مكانًا آخر
   *[other] و{ $count_shown } مكان آخر
}
site-map-nowhere = { $count ->
    [one] مجموعة واحدة لا تذكر مكانًا
    [two] مجموعتان لا تذكران مكانًا
    [few] { $count_shown } مجموعات لا تذكر مكانًا
   *[other] { $count_shown } مجموعة لا تذكر مكانًا
}
site-map-elsewhere = مجموعات بلا مكان
site-map-explore = استكشاف الخريطة
site-map-loading = جارٍ تحميل الخريطة…
site-map-failed = تعذر تحميل الخريطة. قائمة الأماكن تقول مثلها.
site-map-whole = تعذّر تحميل المرشّحات: تعرض الخريطة كل المجموعات.
site-map-label = خريطة المجموعات: تحرّكها الأسهم، ويغيّر المفتاحان + و- مقياسها
site-map-larger = تكبير
site-map-smaller = تصغير
site-map-close = إغلاق
site-map-tiles = عرض الخريطة المفصّلة
site-map-tiles-note = تُحمَّل صورها من { $host }، فيصل إليه عنوان IP الخاص بكم.
label-continent-africa = أفريقيا
label-continent-americas = الأمريكتان
label-continent-asia = آسيا
label-continent-europe = أوروبا
label-continent-oceania = أوقيانوسيا
label-continent-antarctica = القارة القطبية الجنوبية

## الموقع: المساعدة وإمكانية الوصول

site-help = المساعدة
site-help-lead = كيف تجدون مجموعة، وتنضمون إليها، وتضيفون مجموعتكم، ومن تسألون.
site-help-find = إيجاد مجموعة
site-help-find-search = اكتبوا كلمة في حقل البحث: اسمًا أو موضوعًا أو مكانًا. لا فرق بين حرف مشكول وغير مشكول، ولا بين حرف لاتيني كبير وصغير.
site-help-find-filters = يمكن الجمع بين المرشّحات: موضوعان يوسّعان الاختيار، وموضوع وبلد يضيّقانه. يحفظ عنوان الصفحة اختياركم، فيمكن إرساله إلى غيركم.
site-help-find-ways = وهناك طرق أخرى:
site-help-join = الانضمام إلى مجموعة
site-help-join-how = في صفحة المجموعة زر للانضمام إليها، وإلى جانبه رابط لمغادرتها. فإن لم يوجد، فمن خلال خدماتها (الموقع، النقاشات، اللقاءات…) أو الأشخاص الذين تذكرهم صفحتها.
site-help-propose = اقتراح مجموعة
site-help-propose-how = تكفي أربعة أشياء: اسمها، واسم قصير لعنوان صفحتها، وجملة تعرّف بها، ونوعها: مواضيعية أو محلية أو داعمة.
site-help-propose-read = ما ترسلونه يُراجَع قبل نشره.
site-help-propose-gaps = لمعرفة المواضيع التي لا يعمل عليها أحد بعد، وأين:
site-help-correct = تصحيح بطاقة
site-help-correct-how = في أسفل صفحة المجموعة رابط تصحيح يفتح استمارة مملوءة. غيّروا الخطأ ثم اختاروا طريقة إرساله: يراجعه أحدهم ثم ينشره.
site-help-correct-write = راسلوا الدليل: اذكروا أي مجموعة، وما الخطأ، وما الصواب.
site-help-follow = المتابعة
site-help-follow-how = حين يكون للمجموعة خلاصة أخبار أو تقويم، تذكر صفحتها عنوانه بين خدماتها. انسخوه في قارئ الخلاصات أو في تقويمكم: يصلكم الجديد من تلقاء نفسه.
site-help-keys = بلوحة المفاتيح
site-help-keys-tab = ينتقل Tab من رابط إلى رابط؛ والروابط الأولى تؤدي إلى المحتوى، وفي القوائم إلى المجموعات وعوامل التصفية.
site-help-keys-slash = يضع المفتاح «/» المؤشر في حقل البحث.
site-help-keys-escape = يُفرغه المفتاح Esc.
site-help-keys-off = لا يعمل المفتاح «/» بعد الوصول بالمفتاح Tab إلى رابط أو حقل، فلا يزعج من يتحكم بصوته.
site-help-ask = سؤال أحدهم
site-help-ask-group = للسؤال عن مجموعة، اسألوا المجموعة نفسها: تذكر صفحتها كيف يُتصل بها.
site-help-ask-nobody = لا يذكر هذا الدليل بعد عنوانًا لمراسلته.
site-help-weight = وزن الصفحة
site-help-weight-how = يحسب الرقم في أسفل الصفحة كل ما يلزم تنزيله لعرضها أول مرة، بأقل ضغط تستعمله الخوادم: معظمها يرسل أقل. ويعطيها EcoIndex درجة من A (خفيفة) إلى G (ثقيلة)، بحسب هذا الوزن وعدد الملفات وعدد عناصر الصفحة، وفق أشدّ طريقتي الحساب المنشورتين.
site-accessibility = إمكانية الوصول
site-accessibility-short = إمكانية الوصول: غير مدقَّقة
site-accessibility-lead = لم يدقّق أحد هذا الموقع بعد، فهو لا يدّعي أي مطابقة. إليكم ما أُنجز ليستطيع الجميع استعماله، وما نعلم أنه ناقص.
site-accessibility-done = ما أُنجز
site-accessibility-done-script = تُقرأ كل المجموعات وكل الصفحات من دون JavaScript: لا يفيد إلا في بحث أسرع وفي الجمع بين المرشّحات.
site-accessibility-done-keys = كل شيء ممكن بلوحة المفاتيح، ويظهر دائمًا أين أنتم.
site-accessibility-done-structure = للصفحات عناوين ومناطق وجداول تنطق بها قارئات الشاشة.
site-accessibility-done-colours = يبرز النص بتباين لا يقل عن 4.5 إلى 1، في الوضعين الفاتح والداكن؛ ولا شيء يُقال باللون وحده.
site-accessibility-done-zoom = تتسع الصفحات في عرض 320 بكسل، أو مكبّرةً إلى 400%، دون تمرير أفقي؛ والجدول الأعرض يصير فيها قائمة، أو يُمرَّر داخل إطاره.
site-accessibility-done-languages = النصوص التي بلغة غير لغة الصفحة تصرّح بذلك، وتُكتب في اتجاهها.
site-accessibility-limits = حدود معروفة
site-accessibility-limits-texts = تكتب المجموعات أوصافها: لم يُتحقق من كل عناوينها وروابطها وصورها.
site-accessibility-limits-links = معظم خدمات المجموعات في مواقع أخرى لا تقول هذه الصفحة عنها شيئًا.
site-accessibility-limits-tested = تجد الفحوص الآلية نحو نصف المشكلات؛ ولم يجرّب مستعملو التقنيات المساعدة كل صفحة.
site-accessibility-limits-tell = لا يذكر هذا الدليل بعد عنوانًا للإبلاغ عن مشكلة.
site-accessibility-tell = الإبلاغ عن مشكلة
site-accessibility-tell-how = اذكروا في أي صفحة كنتم، وما أردتم فعله، وبماذا (المتصفح، قارئ الشاشة، لوحة المفاتيح). ويمكنكم أيضًا طلب المحتوى في شكل آخر.

## الموقع: الاقتراح والتصحيح

site-propose-lead = أربع إجابات تكفي، والباقي يمكن أن ينتظر. ما ترسلونه يُراجَع قبل نشره.
site-propose-kept = ما تكتبونه يبقى في علامة التبويب هذه: لا يخرج منها شيء قبل أن ترسلوه.
site-propose-facts = الأساسيات
site-propose-about = التعريف
site-propose-life = حياة المجموعة
site-propose-links = العناوين والخدمات
site-propose-give = ما تبحث عنه وما تقدّمه
site-propose-licence = الرخصة والميثاق
site-propose-fields = خاص بهذا الدليل
site-propose-name = اسم المجموعة
site-propose-summary = المجموعة في جملة واحدة
site-propose-slug-hint = لعنوانها: حروف من a إلى z وأرقام وشرطات. يؤخذ من الاسم، ويمكنكم تغييره.
site-propose-description = فقرة أو فقرتان
site-propose-description-hint = سطر فارغ يفصل بين فقرتين، ويُسمح بصيغة Markdown.
site-propose-language = لغة هذه النصوص
site-propose-tags-others = كلمات مفتاحية أخرى
site-propose-tags-hint = تفصل بينها فواصل.
site-propose-region = المنطقة
site-propose-city = المدينة أو القرية
site-propose-latitude = خط العرض
site-propose-latitude-hint = بالدرجات مع خط الطول: تعطيهما خرائط الإنترنت. يكفي رقمان بعد الفاصلة.
site-propose-longitude = خط الطول
site-propose-members = عدد الأعضاء تقريبًا
site-propose-members-on = تاريخ العدّ
site-propose-founded-hint = سنة 2014 أو يوم 2014-01-31.
site-propose-other = خدمات أخرى
site-propose-other-name = الاسم
site-propose-other-url = العنوان
site-propose-other-more = إضافة خدمة
site-propose-lines-hint = بضع كلمات في كل سطر.
site-propose-unsaid = بلا إجابة
site-propose-verified = راجعتُ الصفحة كلها: هي صحيحة اليوم
site-propose-preview = بطاقتها في الدليل
site-propose-go = التحضير للإرسال
site-propose-problems = { $count ->
    [1] أمر واحد يحتاج إلى تصحيح
    [2] أمران يحتاجان إلى تصحيح
    [few] { $count_shown } أمور تحتاج إلى تصحيح
   *[other] { $count_shown } أمرًا يحتاج إلى تصحيح
}
site-propose-because = { $what }: { $why }
site-propose-made = النص جاهز: اختاروا طريقة إرساله
site-propose-forge = فتح محرّر المستودع
site-propose-mail = الإرسال بالبريد الإلكتروني
site-propose-long = هذا النص أطول من أن يحمله رابط: انسخوه أولًا، ثم ألصقوه في الصفحة أو الرسالة التي تُفتح.
site-propose-nowhere = لا يذكر هذا الدليل أين يُرسَل: أعطوا هذا النص لمن يرعاه.
site-propose-file = النص الذي يُرسَل
site-propose-download = تنزيل
site-propose-lines = في المحرّر، استبدلوا هذه الأسطر من الملف أو أضيفوها
site-propose-blank = الملف المطلوب ملؤه
site-propose-blank-how = انسخوا هذا النص، واملؤوا أسطره الأربعة الأولى وما شئتم من الباقي: احذفوا علامة # أمام ما تملؤونه. مع JavaScript تصبح هذه الصفحة استمارة.
site-propose-send = إرساله
site-propose-correct = تصحيح صفحة { $name }
site-propose-unknown = لا مجموعة اسمها القصير { $slug }: هذه استمارة فارغة.
site-propose-kept-back = توجد هنا قيمة فيها عنوان بريد، وتبقى إن لم تكتبوا شيئًا.
site-propose-change = { $what }: { $old } ← { $new }
site-propose-none = لا شيء
site-propose-remove = حذف { $key }
site-propose-nothing = لم يتغيّر شيء.
site-propose-subject = اقتراح: { $name }
site-propose-subject-correct = تصحيح: { $name } ({ $slug })
site-propose-command = لمن يرعى الدليل:
site-propose-paste = ألصقوا هنا النص المنسوخ.

## الموقع: التقاطعات

site-matrix-lead = على أي المواضيع تعمل المجموعات، وأين: ما هو موجود، وما لا يزال ناقصا.
site-matrix-caption = المجموعات حسب الموضوع والبلد
site-matrix-caption-regions = المجموعات حسب الموضوع والمنطقة ({ $country })
site-matrix-territorial = مجموعات محلية تعمل على الموضوع
site-matrix-others = مجموعات مواضيعية أو داعمة حاضرة في المكان
site-matrix-empty = لا أحد بعد: اقتراح مجموعة
site-matrix-most = أكثر المواضيع والأماكن حضورًا (المواضيع: { $themes_shown }، الأماكن: { $territories_shown }).
site-matrix-all = كل التقاطعات
site-matrix-all-title = كل التقاطعات
site-matrix-living = لا تُحسب المجموعات المؤرشفة.
site-matrix-plain = بدون جافاسكريبت، تفتح الخلية التي فيها عدة مجموعات صفحة الموضوع أو المكان كاملة.
site-no-territory = بلا مكان
site-no-region = بلا منطقة
site-territorial-groups = { $count ->
    [zero] لا مجموعات محلية
    [one] مجموعة محلية واحدة
    [two] مجموعتان محليتان
    [few] { $count_shown } مجموعات محلية
   *[other] { $count_shown } مجموعة محلية
}
site-other-groups = { $count ->
    [zero] لا مجموعات مواضيعية أو داعمة
    [one] مجموعة مواضيعية أو داعمة
    [two] مجموعتان مواضيعيتان أو داعمتان
    [few] { $count_shown } مجموعات مواضيعية أو داعمة
   *[other] { $count_shown } مجموعة مواضيعية أو داعمة
}
site-cell = { $theme }، { $place }: { $groups }
site-cell-both = { $one }، { $other }
site-cell-one = { $theme }، { $place }: { $groups }، { $name }
site-propose-theme = اقتراح مجموعة جديدة موضوعها { $theme }
site-in-place = في { $place }
site-propose-within = اقتراح مجموعة جديدة موضوعها { $theme } { $place }

## الموقع: العرض في مواقع أخرى

site-embed-of = المجموعات: { $name }
site-embed-cards = بطاقات
site-embed-list = قائمة
site-embed-compact = الأسماء وحدها
site-embed-see = { $count ->
    [0] عرض الدليل
    [one] عرض المجموعة
    [two] عرض المجموعتين
    [few] عرض { $count_shown } مجموعات
   *[other] عرض { $count_shown } مجموعة
}
site-embed-none = لا توجد مجموعة مطابقة.
site-embed-map = عرض الخريطة كاملة
site-embed-no-map = لا تذكر أي مجموعة مكانها.
site-embed-no-matrix = لا شيء للتقاطع بعد.
site-embed-from = من دليل
site-embed-blank = (علامة تبويب جديدة)
site-embed-link = عرض هذه المجموعة في موقع آخر
site-embed-title = عرض مجموعات في موقعكم
site-embed-lead = اختاروا ما تعرضونه، وانسخوا بضعة أسطر في صفحة من موقعكم: تبقى المجموعات محدَّثة من تلقاء نفسها. بلا حساب ولا ملفات تعريف ارتباط ولا تتبع.
site-embed-what = ما يُعرض
site-embed-all = الدليل كله
site-embed-layout = طريقة العرض
site-embed-scheme = الألوان
site-embed-scheme-auto = كما في جهاز القارئ
site-embed-scheme-light = فاتحة
site-embed-scheme-dark = داكنة
site-embed-accent = لون الروابط
site-embed-font = الحروف
site-embed-font-sans = بلا زوائد
site-embed-font-serif = بزوائد
site-embed-limit = أقصى عدد للمجموعات
site-embed-pixels = الارتفاع بالبكسل
site-embed-open = تُفتح الروابط
site-embed-open-top = في الصفحة نفسها
site-embed-open-blank = في لسان جديد
site-embed-language = اللغة
site-embed-form = نوع الشيفرة
site-embed-form-frame = إطار: يظهر في كل مكان
site-embed-form-line = سطر واحد: يحتاج إلى JavaScript
site-embed-snippet = للنسخ في صفحتكم
site-embed-copy = نسخ
site-embed-copied = نُسخ
site-embed-preview = معاينة
site-embed-ready = جاهز للنسخ
site-embed-know = للعلم
site-embed-height = يكفي الإطار (iframe). أما السكربت الذي يليه، وحجمه كيلوبايت واحد، فيضبط ارتفاعه على محتواه؛ وكثير من المواقع يرفض السكربتات، فيحتفظ الإطار عندئذ بارتفاعه.
site-embed-group = لمجموعة واحدة، استعملوا رابط «عرض هذه المجموعة في موقع آخر» في صفحتها.
site-embed-tracker = لإشعار الخصوصية في موقعكم:
site-embed-notice = يحمّل هذا الإطار صفحة من { $host }؛ ولا يضع أي ملف تعريف ارتباط ولا أي تتبع.
site-embed-policy = إذا كان لموقعكم Content-Security-Policy، فأضيفوا إليها:

## الموقع: التواريخ

site-date-hour = { $date }، { $hour }
label-every-day = { $count ->
    [1] كل يوم
    [2] كل يومين
    [few] كل { $count_shown } أيام
    [many] كل { $count_shown } يومًا
   *[other] كل { $count_shown } يوم
}
label-every-week = { $count ->
    [1] كل أسبوع
    [2] كل أسبوعين
    [few] كل { $count_shown } أسابيع
    [many] كل { $count_shown } أسبوعًا
   *[other] كل { $count_shown } أسبوع
}
label-every-month = { $count ->
    [1] كل شهر
    [2] كل شهرين
    [few] كل { $count_shown } أشهر
    [many] كل { $count_shown } شهرًا
   *[other] كل { $count_shown } شهر
}
label-every-year = { $count ->
    [1] كل سنة
    [2] كل سنتين
    [few] كل { $count_shown } سنوات
   *[other] كل { $count_shown } سنة
}
site-on-day = يوم { $day }
site-on-workdays = من الاثنين إلى الجمعة
site-first-workday = أول يوم من أيام العمل في الشهر
site-last-workday = آخر يوم من أيام العمل في الشهر
site-on-date = يوم { $day } من الشهر
site-on-last-date = آخر يوم من الشهر
site-on-month-day = يوم { $day } { $month }
site-in-months = في { $months }
site-list-and = { $rest } و{ $last }
site-every-times = عدد المرات: { $count_shown }
site-every-until = حتى { $date }
site-nth = { $day }، الأسبوع { $nth ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
   *[other] الخامس
} من الشهر
site-nth-last = آخر { $day } من الشهر
site-nth-last-but-one = { $day } قبل الأخير من الشهر

## القواعد، كما تقولها صفحة الاقتراح

missing-key = المفتاح الإلزامي `{ $key }` غائب
duplicate-key = `{ $key }` مكتوب مرتين
long-text = عدد الحروف { $count }، والحد الأقصى { $max }
long-list = عدد القيم { $count }، والحد الأقصى { $max }
bad-date = { $date } ليس في أي تقويم
bad-number = هذا ليس عددًا صالحًا
bad-number-large = هذا العدد كبير جدًا
bad-number-year = السنة بين 1 و9999
large-file = { $size } كيلوبايت: الحد الأقصى للملف هنا { $limit } كيلوبايت
long-summary = في `{ $key }` { $count } حرفًا، والأفضل ألا تتجاوز { $most }
control-character = في `{ $key }` حرف التحكّم { $code }
bidi-control = في `{ $key }` الحرف { $code } الذي يقلب اتجاه القراءة
bad-address = `{ $key }` ليس عنوانًا يمكن لصفحة أن تحيل إليه
bad-address-space = لا مكان لفراغ في عنوان
bad-address-backslash = لا مكان لشرطة مائلة عكسية في عنوان
bad-address-hidden = حرف لا يُرى: { $code }
bad-address-handle = اسم على شبكة، وليس عنوانًا
bad-address-user = اسم مستخدم قبل اسم المضيف
bad-address-host = لا يمكن أن يوجد مضيف كهذا
bad-address-private = لا يفتحه إلا جهاز صاحبه أو شبكته
bad-address-mail = هذا ليس عنوان بريد واحدًا
bad-address-shape = العنوان يبدأ بـ `https://`
missing-scheme = ينقص `{ $scheme }` قبل عنوان `{ $key }`
address-scheme = لا يجوز أن يكون `{ $key }` عنوان `{ $scheme }:`
address-scheme-mail = `{ $key }` عنوان صفحة، لا عنوان بريد
plain-http = عنوان `{ $key }` غير مشفّر
reserved-slug = الاسم القصير `{ $slug }` محجوز
future-date = `{ $key }` في المستقبل: { $day }
reversed-dates-founded = `{ $founded }` بعد `{ $key }`
out-of-range-coordinates = `{ $key }` ليس بين -{ $most } و{ $most } درجة
lone-coordinate = `{ $key }` من دون { $missing }
missing-place = مجموعة محلية بلا مكان
negative-count = لا يمكن أن يكون `{ $key }` { $count }
slug-shape = `{ $slug }` ليس اسمًا قصيرًا
slug-shape-length = من حرفين إلى 63 حرفًا
slug-shape-character = `{ $character }` ليس حرفًا من a إلى z ولا رقمًا ولا شرطة
slug-shape-edge = يبدأ أو ينتهي بشرطة
slug-shape-double = شرطتان متتاليتان
slug-shape-digits = لا بد من حرف واحد على الأقل
duplicate-slug = الاسم القصير `{ $slug }` مأخوذ
duplicate-name = للمجموعة `{ $slug }` الاسم نفسه، { $name }
near-duplicate-name = «{ $name }» يكاد يكون اسم مجموعة أخرى، «{ $other }»
unmet-charter = هذه المجموعة لا تستوفي الشرط `{ $condition }`
charter-required = هذا الدليل يشترطه
charter-required-by = منظومة { $ecosystem } تشترطه
missing-field = الحقل `{ $key }` غائب
unsafe-markdown-link = لا يمكن لصفحة أن تتبع هذا الرابط في `{ $key }`
unsafe-markdown-deep = في `{ $key }` أكثر من { $most } كتلة بعضها داخل بعض
unsafe-markdown-long = سيصير `{ $key }` أكثر من 256 كيبيبايت من HTML

## Names, from CLDR: country

country-ad = أندورا
country-ae = الإمارات العربية المتحدة
country-af = أفغانستان
country-ag = أنتيغوا وبربودا
country-ai = أنغويلا
country-al = ألبانيا
country-am = أرمينيا
country-ao = أنغولا
country-aq = أنتاركتيكا
country-ar = الأرجنتين
country-as = ساموا الأمريكية
country-at = النمسا
country-au = أستراليا
country-aw = أروبا
country-ax = جزر آلاند
country-az = أذربيجان
country-ba = البوسنة والهرسك
country-bb = بربادوس
country-bd = بنغلاديش
country-be = بلجيكا
country-bf = بوركينا فاسو
country-bg = بلغاريا
country-bh = البحرين
country-bi = بوروندي
country-bj = بنين
country-bl = سان بارتليمي
country-bm = برمودا
country-bn = بروناي
country-bo = بوليفيا
country-bq = هولندا الكاريبية
country-br = البرازيل
country-bs = جزر البهاما
country-bt = بوتان
country-bv = جزيرة بوفيه
country-bw = بوتسوانا
country-by = بيلاروس
country-bz = بليز
country-ca = كندا
country-cc = جزر كوكوس (كيلينغ)
country-cd = الكونغو - كينشاسا
country-cf = جمهورية أفريقيا الوسطى
country-cg = الكونغو - برازافيل
country-ch = سويسرا
country-ci = ساحل العاج
country-ck = جزر كوك
country-cl = تشيلي
country-cm = الكاميرون
country-cn = الصين
country-co = كولومبيا
country-cr = كوستاريكا
country-cu = كوبا
country-cv = الرأس الأخضر
country-cw = كوراساو
country-cx = جزيرة كريسماس
country-cy = قبرص
country-cz = التشيك
country-de = ألمانيا
country-dj = جيبوتي
country-dk = الدانمرك
country-dm = دومينيكا
country-do = جمهورية الدومينيكان
country-dz = الجزائر
country-ec = الإكوادور
country-ee = إستونيا
country-eg = مصر
country-eh = الصحراء الغربية
country-er = إريتريا
country-es = إسبانيا
country-et = إثيوبيا
country-fi = فنلندا
country-fj = فيجي
country-fk = جزر فوكلاند
country-fm = ميكرونيزيا
country-fo = جزر فارو
country-fr = فرنسا
country-ga = الغابون
country-gb = المملكة المتحدة
country-gd = غرينادا
country-ge = جورجيا
country-gf = غويانا الفرنسية
country-gg = غيرنزي
country-gh = غانا
country-gi = جبل طارق
country-gl = غرينلاند
country-gm = غامبيا
country-gn = غينيا
country-gp = غوادلوب
country-gq = غينيا الاستوائية
country-gr = اليونان
country-gs = جورجيا الجنوبية وجزر ساندويتش الجنوبية
country-gt = غواتيمالا
country-gu = غوام
country-gw = غينيا بيساو
country-gy = غيانا
country-hk = هونغ كونغ الصينية (منطقة إدارية خاصة)
country-hm = جزيرة هيرد وجزر ماكدونالد
country-hn = هندوراس
country-hr = كرواتيا
country-ht = هايتي
country-hu = هنغاريا
country-id = إندونيسيا
country-ie = أيرلندا
country-il = إسرائيل
country-im = جزيرة مان
country-in = الهند
country-io = الإقليم البريطاني في المحيط الهندي
country-iq = العراق
country-ir = إيران
country-is = آيسلندا
country-it = إيطاليا
country-je = جيرسي
country-jm = جامايكا
country-jo = الأردن
country-jp = اليابان
country-ke = كينيا
country-kg = قيرغيزستان
country-kh = كمبوديا
country-ki = كيريباتي
country-km = جزر القمر
country-kn = سانت كيتس ونيفيس
country-kp = كوريا الشمالية
country-kr = كوريا الجنوبية
country-kw = الكويت
country-ky = جزر كايمان
country-kz = كازاخستان
country-la = لاوس
country-lb = لبنان
country-lc = سانت لوسيا
country-li = ليختنشتاين
country-lk = سريلانكا
country-lr = ليبيريا
country-ls = ليسوتو
country-lt = ليتوانيا
country-lu = لوكسمبورغ
country-lv = لاتفيا
country-ly = ليبيا
country-ma = المغرب
country-mc = موناكو
country-md = مولدوفا
country-me = الجبل الأسود
country-mf = سان مارتن
country-mg = مدغشقر
country-mh = جزر مارشال
country-mk = مقدونيا الشمالية
country-ml = مالي
country-mm = ميانمار (بورما)
country-mn = منغوليا
country-mo = منطقة ماكاو الإدارية الخاصة
country-mp = جزر ماريانا الشمالية
country-mq = جزر المارتينيك
country-mr = موريتانيا
country-ms = مونتسرات
country-mt = مالطا
country-mu = موريشيوس
country-mv = جزر المالديف
country-mw = ملاوي
country-mx = المكسيك
country-my = ماليزيا
country-mz = موزمبيق
country-na = ناميبيا
country-nc = كاليدونيا الجديدة
country-ne = النيجر
country-nf = جزيرة نورفولك
country-ng = نيجيريا
country-ni = نيكاراغوا
country-nl = هولندا
country-no = النرويج
country-np = نيبال
country-nr = ناورو
country-nu = نيوي
country-nz = نيوزيلندا
country-om = عُمان
country-pa = بنما
country-pe = بيرو
country-pf = بولينيزيا الفرنسية
country-pg = بابوا غينيا الجديدة
country-ph = الفلبين
country-pk = باكستان
country-pl = بولندا
country-pm = سان بيير ومكويلون
country-pn = جزر بيتكيرن
country-pr = بورتوريكو
country-ps = الأراضي الفلسطينية
country-pt = البرتغال
country-pw = بالاو
country-py = باراغواي
country-qa = قطر
country-re = روينيون
country-ro = رومانيا
country-rs = صربيا
country-ru = روسيا
country-rw = رواندا
country-sa = المملكة العربية السعودية
country-sb = جزر سليمان
country-sc = سيشل
country-sd = السودان
country-se = السويد
country-sg = سنغافورة
country-sh = سانت هيلينا
country-si = سلوفينيا
country-sj = سفالبارد وجان ماين
country-sk = سلوفاكيا
country-sl = سيراليون
country-sm = سان مارينو
country-sn = السنغال
country-so = الصومال
country-sr = سورينام
country-ss = جنوب السودان
country-st = ساو تومي وبرينسيبي
country-sv = السلفادور
country-sx = سانت مارتن
country-sy = سوريا
country-sz = إسواتيني
country-tc = جزر توركس وكايكوس
country-td = تشاد
country-tf = الأقاليم الجنوبية الفرنسية
country-tg = توغو
country-th = تايلاند
country-tj = طاجيكستان
country-tk = توكيلاو
country-tl = تيمور - ليشتي
country-tm = تركمانستان
country-tn = تونس
country-to = تونغا
country-tr = تركيا
country-tt = ترينيداد وتوباغو
country-tv = توفالو
country-tw = تايوان
country-tz = تنزانيا
country-ua = أوكرانيا
country-ug = أوغندا
country-um = جزر الولايات المتحدة النائية
country-us = الولايات المتحدة
country-uy = أورغواي
country-uz = أوزبكستان
country-va = الفاتيكان
country-vc = سانت فنسنت وجزر غرينادين
country-ve = فنزويلا
country-vg = جزر فيرجن البريطانية
country-vi = جزر فيرجن الأمريكية
country-vn = فيتنام
country-vu = فانواتو
country-wf = جزر والس وفوتونا
country-ws = ساموا
country-ye = اليمن
country-yt = مايوت
country-za = جنوب أفريقيا
country-zm = زامبيا
country-zw = زيمبابوي

## Names, from CLDR: language

language-aa = الأفارية
language-ab = الأبخازية
language-ae = الأفستية
language-af = الأفريقانية
language-ak = الأكانية
language-am = الأمهرية
language-an = الأراغونية
language-ar = العربية
language-as = الأسامية
language-av = الأوارية
language-ay = الأيمارا
language-az = الأذربيجانية
language-ba = الباشكيرية
language-be = البيلاروسية
language-bg = البلغارية
language-bi = البيسلامية
language-bm = البامبارا
language-bn = البنغالية
language-bo = التبتية
language-br = البريتونية
language-bs = البوسنية
language-ca = الكتالانية
language-ce = الشيشانية
language-ch = التشامورو
language-co = الكورسيكية
language-cr = الكرى
language-cs = التشيكية
language-cu = سلافية كنسية
language-cv = التشوفاشي
language-cy = الويلزية
language-da = الدانمركية
language-de = الألمانية
language-dv = المالديفية
language-dz = دزونكا
language-ee = الإيوي
language-el = اليونانية
language-en = الإنجليزية
language-eo = الإسبرانتو
language-es = الإسبانية
language-et = الإستونية
language-eu = الباسكية
language-fa = الفارسية
language-ff = الفولانية
language-fi = الفنلندية
language-fj = الفيجية
language-fo = الفاروية
language-fr = الفرنسية
language-fy = الفريزيان
language-ga = الأيرلندية
language-gd = الغيلية الأسكتلندية
language-gl = الجاليكية
language-gn = الغوارانية
language-gu = الغوجاراتية
language-gv = المنكية
language-ha = الهوسا
language-he = العبرية
language-hi = الهندية
language-ho = الهيري موتو
language-hr = الكرواتية
language-ht = الكريولية الهايتية
language-hu = الهنغارية
language-hy = الأرمنية
language-hz = الهيريرو
language-ia = اللّغة الوسيطة
language-id = الإندونيسية
language-ie = الإنترلينج
language-ig = الإيجبو
language-ii = السيتشيون يي
language-ik = الإينبياك
language-io = الإيدو
language-is = الأيسلندية
language-it = الإيطالية
language-iu = الإينكتيتت
language-ja = اليابانية
language-jv = الجاوية
language-ka = الجورجية
language-kg = الكونغو
language-ki = الكيكيو
language-kj = كوانياما
language-kk = الكازاخستانية
language-kl = الكالاليست
language-km = الخميرية
language-kn = الكانادا
language-ko = الكورية
language-kr = الكانوري
language-ks = الكشميرية
language-ku = الكردية
language-kv = الكومي
language-kw = الكورنية
language-ky = القيرغيزية
language-la = اللاتينية
language-lb = اللكسمبورغية
language-lg = الغاندا
language-li = الليمبورغية
language-ln = اللينجالا
language-lo = اللاوية
language-lt = الليتوانية
language-lu = اللوبا كاتانغا
language-lv = اللاتفية
language-mg = الملغاشي
language-mh = المارشالية
language-mi = الماورية
language-mk = المقدونية
language-ml = المالايالامية
language-mn = المنغولية
language-mr = الماراثية
language-ms = الماليزية
language-mt = المالطية
language-my = البورمية
language-na = النورو
language-nb = النرويجية بوكمال
language-nd = النديبيل الشمالية
language-ne = النيبالية
language-ng = الندونجا
language-nl = الهولندية
language-nn = النرويجية نينورسك
language-no = النرويجية
language-nr = النديبيل الجنوبي
language-nv = النافاجو
language-ny = النيانجا
language-oc = الأوكسيتانية
language-oj = الأوجيبوا
language-om = الأورومية
language-or = الأورية
language-os = الأوسيتيك
language-pa = البنجابية
language-pi = البالية
language-pl = البولندية
language-ps = البشتو
language-pt = البرتغالية
language-qu = كيشوا
language-rm = الرومانشية
language-rn = الرندي
language-ro = الرومانية
language-ru = الروسية
language-rw = الكينيارواندا
language-sa = السنسكريتية
language-sc = السردينية
language-sd = السندية
language-se = سامي الشمالية
language-sg = السانجو
language-si = السنهالية
language-sk = السلوفاكية
language-sl = السلوفانية
language-sm = الساموائية
language-sn = الشونا
language-so = الصومالية
language-sq = الألبانية
language-sr = الصربية
language-ss = السواتي
language-st = السوتو الجنوبية
language-su = السوندانية
language-sv = السويدية
language-sw = السواحلية
language-ta = التاميلية
language-te = التيلوغوية
language-tg = الطاجيكية
language-th = التايلاندية
language-ti = التغرينية
language-tk = التركمانية
language-tl = التاغالوغية
language-tn = التسوانية
language-to = التونغية
language-tr = التركية
language-ts = السونجا
language-tt = التترية
language-tw = التوي
language-ty = التاهيتية
language-ug = الأويغورية
language-uk = الأوكرانية
language-ur = الأوردية
language-uz = الأوزبكية
language-ve = الفيندا
language-vi = الفيتنامية
language-vo = لغة الفولابوك
language-wa = الولونية
language-wo = الولوفية
language-xh = الخوسا
language-yi = اليديشية
language-yo = اليوروبا
language-za = الزهيونج
language-zh = الصينية
language-zu = الزولو
