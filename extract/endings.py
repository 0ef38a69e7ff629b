"""The signals that ask a run to end: Ctrl-C, and those that come from outside (fewer of them on Windows)."""

from __future__ import annotations

import signal

# How systems stop a service, and what a terminal that is closed sends.
FROM_OUTSIDE = tuple(signal.Signals[name] for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
ENDINGS = (signal.SIGINT, *FROM_OUTSIDE)
