"""Every guarded client behind one small interface: (guard, url, how, what) -> body."""

from __future__ import annotations

import asyncio
import urllib.request
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode

from voipms_rules.traffic import Guard

Send = Callable[..., bytes]


def multipart_of(fields: Mapping[str, str]) -> tuple[bytes, str]:
    """A multipart body written by hand, for urllib, which has no encoder."""
    parts = [
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    ]
    return ("".join(parts) + "--x--\r\n").encode(), "multipart/form-data; boundary=x"


def _raw(how: str) -> dict[str, str]:
    return {"Content-Type": "text/xml; charset=utf-8"} if how == "soap" else {}


def send_requests(guard: Guard, url: str, how: str, body: Any) -> bytes:
    import requests

    from voipms_rules.traffic import RequestsGuard

    with requests.Session() as session:
        session.mount("http://", RequestsGuard(guard))
        if how == "get":
            return session.get(url, params=body).content
        if how == "multipart":
            return session.post(url, files={k: (None, v) for k, v in body.items()}).content
        return session.post(url, data=body, headers=_raw(how)).content


def _httpx_arguments(how: str, body: Any) -> dict[str, Any]:
    match how:
        case "get":
            return {"method": "GET", "params": body}
        case "multipart":
            return {"method": "POST", "files": {k: (None, v) for k, v in body.items()}}
        case "urlencoded":
            return {"method": "POST", "data": body}
    return {"method": "POST", "content": body, "headers": _raw(how)}


def send_httpx(guard: Guard, url: str, how: str, body: Any) -> bytes:
    import httpx

    from voipms_rules.traffic import HttpxGuard

    with httpx.Client(transport=HttpxGuard(guard)) as client:
        return client.request(url=url, **_httpx_arguments(how, body)).content


def send_httpx_async(guard: Guard, url: str, how: str, body: Any) -> bytes:
    import httpx

    from voipms_rules.traffic import AsyncHttpxGuard

    async def send() -> bytes:
        async with httpx.AsyncClient(transport=AsyncHttpxGuard(guard)) as client:
            return (await client.request(url=url, **_httpx_arguments(how, body))).content

    return asyncio.run(send())


def send_aiohttp(guard: Guard, url: str, how: str, body: Any) -> bytes:
    import aiohttp

    from voipms_rules.traffic import AiohttpGuard

    async def send() -> bytes:
        async with aiohttp.ClientSession(middlewares=[AiohttpGuard(guard)]) as session:
            if how == "get":
                call = session.get(url, params=body)
            elif how == "multipart":
                form = aiohttp.FormData(default_to_multipart=True)
                for name, value in body.items():
                    form.add_field(name, value)
                call = session.post(url, data=form)
            else:
                call = session.post(url, data=body, headers=_raw(how))
            async with call as response:
                return await response.read()

    return asyncio.run(send())


def send_urllib(guard: Guard, url: str, how: str, body: Any) -> bytes:
    from voipms_rules.traffic import UrllibGuard

    headers = _raw(how)
    if how == "get":
        url, body = f"{url}?{urlencode(body)}", None
    elif how == "multipart":
        body, headers["Content-Type"] = multipart_of(body)
    elif how == "urlencoded":
        body = urlencode(body).encode()
    request = urllib.request.Request(url, body, headers)
    with urllib.request.build_opener(UrllibGuard(guard)).open(request) as response:
        content: bytes = response.read()
        return content


CLIENTS: dict[str, Send] = {
    "requests": send_requests,
    "httpx": send_httpx,
    "httpx-async": send_httpx_async,
    "aiohttp": send_aiohttp,
    "urllib": send_urllib,
}

NEEDS = {"requests": "requests", "httpx": "httpx", "httpx-async": "httpx", "aiohttp": "aiohttp"}
