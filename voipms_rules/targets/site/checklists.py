"""What to look at, in order, for the statuses that no check can foresee and everybody meets.

Each step is a question and how to answer it, in the prose of the catalog:
names of codes and methods become links.  A test holds them against the catalog.
"""

from __future__ import annotations

Step = tuple[str, str]

_PORTAL = "Main Menu > SOAP and REST/JSON API"

CHECKLISTS: dict[str, tuple[Step, ...]] = {
    "ip_not_enabled": (
        (
            "Which address does the server see?",
            "Call getIP from the very machine that was refused. "
            "It is the only method that answers an address that is not enabled.",
        ),
        (
            "Is that address enabled for the API?",
            f"In the portal, under {_PORTAL}, compare the list of enabled addresses with the "
            "answer of getIP, and add what is missing.",
        ),
        (
            "Does it come and go?",
            "Call getIP again while it fails: the address may be another one by then.",
        ),
        (
            "Was it really the API that refused?",
            "This refusal arrives as HTTP 200 with the status in the body. "
            "A 403 comes from something else on the way.",
        ),
    ),
    "api_not_enabled": (
        (
            "Is there an API password?",
            f"In the portal, under {_PORTAL}, set one; it must exist before the API can be "
            "switched on.",
        ),
        ("Is the API switched on?", "The switch is on the same page of the portal."),
        (
            "Does the answer change now?",
            "Faults come one at a time: ip_not_enabled or invalid_credentials may follow, "
            "and each has its own list here.",
        ),
    ),
    "invalid_credentials": (
        (
            "Is `api_username` the e-mail address of the portal login?",
            "It is what you sign in to the portal with.",
        ),
        (
            "Is `api_password` the API password?",
            f"It is the one set in the portal under {_PORTAL}, not the portal "
            "password. If in doubt, set a new one there.",
        ),
        (
            "Does the password arrive as it was typed?",
            "In a URL, characters such as `&`, `+`, `#` and `%` must be percent-encoded.",
        ),
        (
            "Is it this status and not a neighbour?",
            "Credentials that are left out give missing_credentials, a refused address gives "
            "ip_not_enabled, a switched-off API gives api_not_enabled.",
        ),
    ),
    "sms_failed": (
        (
            "Did the message go out all the same?",
            "Look for it with getSMS before anything else; without dates it lists today. "
            "Repeat sendSMS only if the message is not there.",
        ),
        (
            "Is the number written in 10 digits?",
            "Nine digits and numbers behind 011 are refused as invalid_dst, so check `dst` "
            "for what the server may have read into it.",
        ),
        (
            "Is the text within 160 bytes?",
            "Accents count 2 bytes and emoji 4. Longer text is sms_toolong; "
            "the playground counts for you.",
        ),
        (
            "Is the day's quota used up?",
            "100 SMS a day by default. The server calls that limit_reached.",
        ),
        (
            "Does the DID still belong to the account?",
            "getSMS for a DID that has left the account answers invalid_did.",
        ),
    ),
    "limit_reached": (
        (
            "Is it the limit per day?",
            "limit_reached counts messages per day; too many requests per minute are "
            "api_limit_exceeded, which a pause of a minute cures.",
        ),
        (
            "How many went out today?",
            "List them with getSMS; without dates it lists today. "
            "The quota is 100 SMS a day by default.",
        ),
        (
            "Were faxes sent?",
            "Faxes have a limit too, and count whichever way they are sent.",
        ),
        (
            "What now?",
            "Wait for the next day: repeating the call before then changes nothing. "
            "Ask the provider's support if the quota is too low.",
        ),
    ),
}
