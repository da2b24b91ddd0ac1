"""What the catalog's closed vocabularies mean, in words for the docs."""

from __future__ import annotations

# In the order in which a caller should learn of them.
FLAGS: dict[str, str] = {
    "moves_money": "**Moves money**: it can charge or credit the account or a client.",
    "irreversible": "**Irreversible**: no other method takes it back.",
    "replaces_record": (
        "**Replaces the whole record**: read the entry first and send every parameter; "
        "what is left out is reset."
    ),
    "post_only": "**POST only**, as multipart/form-data.",
    "post_large": (
        "**POST for large values**, as multipart/form-data; "
        "the server refuses a GET line of more than 8190 bytes."
    ),
    "has_test": "**Has a test mode**: the parameter `test` asks for a trial run.",
    "any_ip": "**Works from any IP address**, enabled or not.",
    "not_in_wsdl": "**Not in the WSDL**: SOAP clients cannot call it.",
    "writes": "Writes.",
    "reads": "Reads only.",
}

KINDS: dict[str, str] = {
    "missing": "A parameter that must be given is not.",
    "invalid": "A value is not accepted.",
    "limit": "Too long, too many or too often.",
    "conflict": "It clashes with what is there already.",
    "empty": "The call worked and found nothing: an empty list, not an error.",
    "state": "The entry or the account is in a state that forbids it.",
    "auth": "The caller, or the address of the call, is not accepted.",
    "service": "The provider could not do it.",
    "local": "A finding of this project; no server answers it.",
}

OUTCOMES: dict[str, str] = {
    "failure": "the call failed",
    "empty": "the call worked and found nothing",
}

RETRIES: dict[str, str] = {
    "never": "Do not; the same call gives the same answer.",
    "after_fix": "After correcting the call or the account, not before.",
    "later": "Later, unchanged, with growing pauses.",
    "next_day": "The next day, unchanged.",
    "look_up_first": "First look up whether the call took effect; only then repeat it.",
}

PREVENTIONS: dict[str, str] = {
    "offline": "A check before sending finds it.",
    "lookup": "A check before sending finds it once you supply data of your account.",
    "server": "Only the server can know.",
    "local": "A finding of this project; no server answers it.",
}

LEVELS: dict[str, str] = {
    "documented": "the provider's documentation says so",
    "observed": "the live server was seen to do it",
    "inferred": "it follows from other facts; a warning, not an error",
}
