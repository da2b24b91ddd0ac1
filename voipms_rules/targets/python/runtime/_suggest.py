"""Did you mean: the nearest known name, looked up only when somebody asks."""

from difflib import get_close_matches

from voipms_checks import _AREAS


def suggest(name: str, method: str | None = None) -> str | None:
    """The nearest parameter of ``method``, or the nearest method without one."""
    if len(name) > 64:
        return None
    known = _parameters(method) if method else list(_AREAS)
    folded = {candidate.lower(): candidate for candidate in known}
    near = get_close_matches(name.lower(), list(folded), n=1, cutoff=0.7)
    return folded[near[0]] if near else None


def _parameters(method: str) -> list[str]:
    from voipms_checks._check import entry_of

    entry = entry_of(method)
    return sorted(entry[2]) if entry else []
