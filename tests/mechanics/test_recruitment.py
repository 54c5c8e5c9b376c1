from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from explorer.mechanics.kinematics import segments
from explorer.mechanics.muscle import Condition, equilibrium
from explorer.mechanics.paths import geometry
from explorer.mechanics.recruitment import Recruitment, recruit
from tests.mechanics.cases import Case
from tests.mechanics.grid import LEG, Array, pose_rows

seeds = st.integers(0, 100_000)
muscles = st.integers(0, len(LEG.muscles) - 1)
exponents = st.floats(1.5, 5.0)
#: The sequence of programmes ends where activations change by less.
KNOWN_WITHIN = 1e-5


def test_no_general_solver_finds_a_better_feasible_point() -> None:
    compared = 0
    for seed in range(300):
        case = Case(seed)
        result = case.recruit()
        if np.abs(result.missing_Nm).max() > 1e-6:
            continue
        gain = case.scipy_gain(result.activation[0])
        compared += np.isfinite(gain)
        assert gain < 1e-6, f"case {seed}: a general solver saves {gain}"
    assert compared > 200


@pytest.mark.parametrize("exponent", [1.5, 2.0, 3.0, 5.0])
def test_nor_with_weights_exponents_and_muscles_in_unlike_states(exponent: float) -> None:
    compared = 0
    for seed in range(60):
        case = Case(seed).vary(exponent)
        result = case.recruit()
        if np.abs(result.missing_Nm).max() > 1e-6:
            continue
        gain = case.scipy_gain(result.activation[0])
        compared += np.isfinite(gain)
        assert gain < 1e-6, f"case {seed}: a general solver saves {gain}"
    assert compared > 30


def test_a_load_out_of_reach_is_said_to_be_so_and_nothing_could_do_better() -> None:
    """No force within the muscles' bounds leaves less of the moment missing (convex problem)."""
    seen = 0
    for seed in range(200):
        case = Case(seed)
        case.required[0, 0] = 400.0
        result = case.recruit()
        missing = result.missing_Nm[0]
        if case.joints != ("knee",):
            continue
        seen += 1
        low, high = (
            equilibrium(LEG, case.length, np.full_like(case.length, a), "elastic").force_N[0]
            for a in (0.0, 1.0)
        )
        arm = case.arms[0, :, 0]
        best = np.where(arm > 0, arm * high, arm * low).sum()
        assert missing[0] == pytest.approx(400.0 - best, abs=1e-3)
    assert seen > 50


def test_balance_holds() -> None:
    for seed in range(60):
        case = Case(seed)
        case.required[0, 0] = 30.0
        result = case.recruit()
        moment = np.einsum("pmj,pm->pj", case.arms, result.units.force_N)
        np.testing.assert_allclose(moment + result.missing_Nm, case.required, atol=1e-9)
        reachable = np.abs(result.missing_Nm).max() < 1e-6
        assert reachable or np.abs(result.missing_Nm).max() > 1e-3


def cost(case: Case, result: Recruitment) -> float:
    weight = np.ones(len(LEG.muscles)) if case.weight is None else case.weight
    return float(weight @ result.activation[0] ** case.exponent)


def effort(case: Case, result: Recruitment) -> float:
    """The cost that was minimised; only loads that can be balanced have a least one."""
    assume(np.abs(result.missing_Nm).max() < 1e-6)
    return cost(case, result)


def changed(case: Case, field: str, muscle: int, by: float) -> Case:
    """The case with one muscle's strength, active factor or passive shift raised."""
    state = case.condition
    assert state is not None
    values = {name: np.array(getattr(state, name)) for name in Condition.__slots__}
    values[field][0, muscle] += by
    case.condition = Condition(**values)
    return case


@settings(max_examples=60)
@given(seeds, exponents, muscles, st.floats(0.01, 1.0))
def test_more_strength_never_costs_more(seed: int, n: float, muscle: int, more: float) -> None:
    case = Case(seed).vary(n)
    before = effort(case, case.recruit())
    changed(case, "strength", muscle, more)
    assert effort(case, case.recruit()) <= before + 1e-6


@settings(max_examples=60)
@given(seeds, exponents, st.floats(0.1, 20.0))
def test_a_heavier_load_never_costs_less(seed: int, n: float, more_Nm: float) -> None:
    """Against its own direction: below what passive forces bear, the first newton metres help."""
    case = Case(seed).vary(n)
    first = case.recruit()
    before = effort(case, first)
    case.required[0, 0] += more_Nm if first.price[0, 0] >= 0 else -more_Nm
    assert effort(case, case.recruit()) >= before - 1e-6


@settings(max_examples=60)
@given(seeds, exponents, st.floats(0.3, 0.95))
def test_muscles_that_shorten_must_be_activated_more(seed: int, n: float, factor: float) -> None:
    case = Case(seed).vary(n)
    assert case.condition is not None
    before = case.recruit()
    assume(before.activation.max() > 0.05)
    at_rest = effort(case, before)
    case.condition = Condition(
        case.condition.strength, case.condition.active * factor, case.condition.passive_shift
    )
    assert effort(case, case.recruit()) > at_rest


@settings(max_examples=80)
@given(
    seeds,
    exponents,
    muscles,
    st.sampled_from(["strength", "active", "passive_shift", "weight", "exponent", "load"]),
)
def test_a_tiny_change_of_anything_changes_little(
    seed: int, n: float, muscle: int, what: str
) -> None:
    """No jump: a wish for activation is, at worst, the (n - 1)th root of what pushes it."""
    step = 1e-8
    case = Case(seed).vary(min(n, 5.0 - step))
    before = case.recruit()
    assume(np.abs(before.missing_Nm).max() < 1e-6)
    if what == "weight":
        assert case.weight is not None
        case.weight[muscle] += step
    elif what == "exponent":
        case.exponent += step
    elif what == "load":
        case.required[0, 0] += step
    else:
        changed(case, what, muscle, step)
    moved = np.abs(case.recruit().activation - before.activation).max()
    assert moved < 2 * KNOWN_WITHIN + (100 * step) ** (1 / max(n - 1, 1))


def test_only_the_ratios_of_weights_matter_and_prices_follow_them() -> None:
    case = Case(1).vary(3.0)
    first = case.recruit()
    assert case.weight is not None
    case.weight *= 1000.0
    again = case.recruit()
    np.testing.assert_allclose(again.activation, first.activation, atol=1e-12)
    np.testing.assert_allclose(again.price, 1000.0 * first.price, rtol=1e-9)


@pytest.mark.parametrize("exponent", [1.5, 2.0, 3.0])
def test_the_price_is_the_rate_of_cost_with_moment(exponent: float) -> None:
    case, step = Case(0).vary(exponent), 0.01
    costs, load = [], case.required[0, 0]
    for change in (-step, 0.0, step):
        case.required[0, 0] = load + change
        result = case.recruit()
        assert np.abs(result.missing_Nm).max() < 1e-6
        costs.append(cost(case, result))
        if not change:
            price = result.price[0, 0]
    assert price == pytest.approx((costs[2] - costs[0]) / (2 * step), rel=1e-3)


def test_a_muscle_that_costs_much_is_spared_and_a_high_exponent_spreads_the_load() -> None:
    case = Case(0)
    plain = case.recruit().activation[0]
    strongest = int(plain.argmax())
    case.weight = np.ones(len(plain))
    case.weight[strongest] = 20.0
    assert case.recruit().activation[0, strongest] < 0.5 * plain[strongest]
    case.weight, case.exponent = None, 5.0
    even = case.recruit().activation[0]
    assert even.max() < plain.max()


def test_a_paralysed_muscle_is_left_alone_and_keeps_its_passive_force() -> None:
    case = Case(0)
    strongest = int(case.recruit().activation.argmax())
    strength: Array = np.ones((1, len(LEG.muscles)))
    strength[0, strongest] = 0.0
    case.condition = Condition(strength=strength)
    result = case.recruit()
    assert result.activation[0, strongest] == 0.0
    assert np.abs(result.missing_Nm).max() < 1e-6
    at_rest = equilibrium(LEG, case.length, np.zeros_like(case.length), "elastic").force_N
    assert result.units.force_N[0, strongest] == pytest.approx(at_rest[0, strongest], abs=1e-6)


@pytest.mark.parametrize("exponent", [1.0, 1.49, 5.5, np.nan])
def test_exponents_out_of_range_are_refused(exponent: float) -> None:
    case = Case(0)
    case.exponent = exponent
    with pytest.raises(ValueError, match=r"exponent must lie between 1\.5 and 5"):
        case.recruit()


@pytest.mark.parametrize("bad", [0.0, -1.0, np.nan, np.inf])
def test_weights_must_be_above_nought(bad: float) -> None:
    case = Case(0)
    case.weight = np.ones(len(LEG.muscles))
    case.weight[3] = bad
    with pytest.raises(ValueError, match="weight must be"):
        case.recruit()


@pytest.mark.parametrize("exponent", [1.5, 2.0, 4.0])
@pytest.mark.parametrize("columns", [[3], [3, 4], [0, 3, 4]])
def test_no_pose_depends_on_those_beside_it(exponent: float, columns: list[int]) -> None:
    """Alone, in a block, or in a block of others: the same within 1e-9, from the path onwards.

    Out of reach, prices run up to 10^8, beside which effort is lost in rounding sooner.
    """
    draw = np.random.default_rng(7)
    pose = pose_rows(
        draw.uniform(-20, 110, 40), draw.uniform(0, 130, 40), draw.uniform(-40, 25, 40)
    )
    required = np.zeros((40, len(columns)))
    required[:, columns.index(3)] = draw.uniform(-60, 160, 40)  # some are out of reach
    firm = np.array([column == 4 for column in columns])

    def block(rows: slice) -> Recruitment:
        shape = geometry(LEG, segments(LEG, pose[rows]))
        arms = shape.moment_arms_m[:, :, columns]
        return recruit(
            LEG, shape.length_m, arms, required[rows], firm, "elastic", exponent=exponent
        )

    whole = block(slice(None))
    balanced = (np.abs(whole.missing_Nm) < 1e-6).all(axis=1)
    assert 10 < balanced.sum() < 40
    for size in (1, 7):
        parts = [block(slice(i, i + size)) for i in range(0, 40, size)]
        for field in ("activation", "missing_Nm"):
            part, same = (
                np.concatenate([getattr(part, field) for part in parts]),
                getattr(whole, field),
            )
            np.testing.assert_allclose(part[balanced], same[balanced], rtol=0, atol=1e-9)
            np.testing.assert_allclose(part, same, rtol=0, atol=1e-4)
        for field in ("force_N", "fiber_norm"):
            part = np.concatenate([getattr(part.units, field) for part in parts])
            same = getattr(whole.units, field)
            np.testing.assert_allclose(part[balanced], same[balanced], rtol=0, atol=1e-6)
