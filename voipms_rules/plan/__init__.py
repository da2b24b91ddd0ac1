"""The check plan: the language-neutral list of checks per method, in order.

Every back end prints this plan, so what is checked, in which order and with
which outcome is decided here and nowhere else.
"""

from __future__ import annotations

from voipms_rules.plan.order import MethodPlan, Step, plan_method, plan_methods

__all__ = ["MethodPlan", "Step", "plan_method", "plan_methods"]
