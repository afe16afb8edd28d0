//! HTTP: paths to files, and the signal that makes open pages load again.

use std::convert::Infallible;
use std::net::TcpListener;
use std::sync::mpsc::Sender;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::sse::{Event as Signal, KeepAlive, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use futures_util::{Stream, stream};
use tokio::sync::{oneshot, watch};

use super::kind::media_type;
use super::{Answer, Event};

/// The folder of what the server itself has: no short name is a hyphen alone.
const OWN: &str = "/-/";

#[derive(Clone)]
struct Desk {
    events: Sender<Event>,
    built: watch::Receiver<u64>,
}

/// Answers for good.
pub async fn serve(listener: TcpListener, events: Sender<Event>, built: watch::Receiver<u64>) {
    let app = Router::new()
        .route("/-/built", get(signals))
        .route("/-/reload.js", get(|| async { own("reload.js", include_str!("reload.js")) }))
        .route("/-/fault.css", get(|| async { own("fault.css", include_str!("fault.css")) }))
        .fallback(answer)
        .with_state(Desk { events, built });
    if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
        let _ = axum::serve(listener, app).await;
    }
}

fn own(name: &'static str, text: &'static str) -> Response {
    file(StatusCode::OK, name, text.as_bytes().to_vec())
}

/// Which site there is: at once, and whenever another is built.
async fn signals(State(desk): State<Desk>) -> Sse<impl Stream<Item = Result<Signal, Infallible>>> {
    // Before the first there is none to tell of.
    let next = |(mut built, last): (watch::Receiver<u64>, u64)| async move {
        let number = *built.wait_for(|number| *number != last).await.ok()?;
        Some((Ok(Signal::default().data(site(number))), (built, number)))
    };
    Sse::new(stream::unfold((desk.built, 0), next)).keep_alive(KeepAlive::default())
}

/// The name of a site: another in every run of the program.
fn site(number: u64) -> String {
    format!("{}-{number}", std::process::id())
}

async fn answer(State(desk): State<Desk>, method: Method, uri: Uri, headers: HeaderMap) -> Response {
    if !matches!(method, Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    if !is_local(&headers) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    let Some(path) = wanted(uri.path()) else { return StatusCode::BAD_REQUEST.into_response() };
    let page = page(&path);
    let answer = match ask(&desk, &page).await {
        // A folder without its slash is asked for as people type it.
        Some((Answer::Missing(_), _)) if page == path && !path.is_empty() => {
            match ask(&desk, &format!("{path}/index.html")).await {
                Some((Answer::File(_), _)) => {
                    return Redirect::permanent(&format!("{}/", uri.path())).into_response();
                }
                _ => ask(&desk, &page).await,
            }
        }
        other => other,
    };
    let Some((answer, number)) = answer else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    match answer {
        Answer::File(bytes) => {
            let bytes =
                if media_type(&page).starts_with("text/html") { reloading(bytes, number) } else { bytes };
            file(StatusCode::OK, &page, bytes)
        }
        Answer::Missing(Some(html)) => file(StatusCode::NOT_FOUND, "404.html", reloading(html, number)),
        Answer::Missing(None) => StatusCode::NOT_FOUND.into_response(),
        Answer::Fault(html) => {
            file(StatusCode::INTERNAL_SERVER_ERROR, "fault.html", reloading(html.into_bytes(), number))
        }
    }
}

async fn ask(desk: &Desk, path: &str) -> Option<(Answer, u64)> {
    let (reply, answer) = oneshot::channel();
    desk.events.send(Event::Asked { path: path.to_owned(), reply }).ok()?;
    answer.await.ok()
}

/// Whether the browser asks this machine by its own name: another site's name that leads here
/// would read what is written here (DNS rebinding).
fn is_local(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    name == "localhost" || name.ends_with(".localhost") || name.parse::<std::net::IpAddr>().is_ok()
}

/// The path without its first slash, decoded; `None` when it is no path of a file.
fn wanted(path: &str) -> Option<String> {
    let path = percent_encoding::percent_decode_str(path.strip_prefix('/')?).decode_utf8().ok()?;
    let odd = path.contains(['\\', '\0']) || path.split('/').any(|part| part == "..");
    (!odd).then(|| path.into_owned())
}

/// The file of a folder is its page.
fn page(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// A page with the script that loads it again, in the form that its own policy allows.
fn reloading(html: Vec<u8>, number: u64) -> Vec<u8> {
    let Ok(html) = String::from_utf8(html) else { return Vec::new() };
    let script = format!("<script src=\"{OWN}reload.js?{}\" defer></script>\n", site(number));
    html.replacen("</head>", &(script + "</head>"), 1).into_bytes()
}

fn file(status: StatusCode, name: &str, bytes: Vec<u8>) -> Response {
    let kind = HeaderValue::from_static(media_type(name));
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (status, headers, bytes).into_response()
}
