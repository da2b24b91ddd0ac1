"""The target ``site``: a static site for people, with search and a playground, for any folder.

Pages are rendered here; the scripts are bundled by esbuild out of ``assets``,
the generated JavaScript checks and the search library, so that they run from
``file://``, where browsers refuse modules.  Because of those two tools the
output is not committed and the target is not among those written by default.
"""

from __future__ import annotations

from voipms_rules.targets.engine import Target
from voipms_rules.targets.site.emit import emit

TARGET = Target(
    name="site",
    folder="site",
    emit=emit,
    summary="a static site that works offline, with search and a playground",
)
