"""The draw list, without drawing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from explorer.scene.describe import Item, describe
from explorer.scene.look import Look
from explorer.scene.ramp import BONE, PASSIVE, TENDON, rising_color
from tests.scene.conftest import make_leg, make_mesh, make_solution

MESHES = (
    make_mesh("femur", "bone"),
    make_mesh("gluteus_maximus", muscles=("glmax1_r", "glmax2_r", "glmax3_r")),
    make_mesh("semitendinosus", muscles=("semiten_r",)),
    make_mesh("popliteus"),
    make_mesh("achilles", "tendon", muscles=("semiten_r",)),
)
LEG: Any = make_leg(glmax1_r=500.0, glmax2_r=1000.0, glmax3_r=500.0, semiten_r=300.0)
POINTS = {mesh.name: mesh.points for mesh in MESHES}


def drawn(look: Look = Look(), **activation: float) -> dict[str, Item]:  # noqa: B008  frozen
    every = {"glmax1_r": 0.0, "glmax2_r": 0.0, "glmax3_r": 0.0, "semiten_r": 0.0} | activation
    solution: Any = make_solution(**every)
    return {item.key: item for item in describe(LEG, MESHES, POINTS, solution, look)}


def test_activation_colours_a_muscle() -> None:
    assert drawn(semiten_r=0.6)["semitendinosus"].color == rising_color(0.6)


def test_parts_of_one_structure_weigh_by_strength() -> None:
    item = drawn(glmax1_r=0.8, glmax2_r=0.2, glmax3_r=0.0)["gluteus_maximus"]
    assert item.color == rising_color((500 * 0.8 + 1000 * 0.2) / 2000)


def test_only_muscles_of_the_model_carry_data() -> None:
    items = drawn(semiten_r=1.0)
    assert items["femur"].color == BONE
    assert items["achilles"].color == TENDON
    assert items["popliteus"].color == PASSIVE


def test_order_is_that_of_the_meshes() -> None:
    assert list(drawn()) == [mesh.name for mesh in MESHES]


def test_hidden_is_not_visible() -> None:
    items = drawn(Look(hidden=frozenset({"femur"})))
    assert not items["femur"].visible
    assert items["semitendinosus"].visible


def test_selection_and_hover_pick_out() -> None:
    items = drawn(Look(selected="semitendinosus", hovered="femur"))
    assert items["semitendinosus"].highlight == "selected"
    assert items["femur"].highlight == "hovered"
    assert items["achilles"].highlight == "none"
    assert drawn(Look(selected="femur", hovered="femur"))["femur"].highlight == "selected"


def test_what_did_not_change_is_equal() -> None:
    before, after = drawn(), drawn(Look(selected="femur"), semiten_r=0.3)
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {"femur", "semitendinosus"}


def test_items_compare_their_points_by_value() -> None:
    item = drawn()["femur"]
    same = Item("femur", "bone", item.points.copy(), item.triangles, BONE)
    moved = Item("femur", "bone", item.points + np.float32(1e-3), item.triangles, BONE)
    assert item == same
    assert item != moved
    with pytest.raises(TypeError):
        hash(item)


def test_what_the_usual_picture_leaves_out_can_be_revealed() -> None:
    psoas = replace(make_mesh("psoas_major"), shown=False)
    points = {"psoas_major": psoas.points}
    solution: Any = make_solution(semiten_r=0.0)

    def seen(look: Look) -> bool:
        return describe(LEG, (psoas,), points, solution, look)[0].visible

    only = frozenset({"psoas_major"})
    assert not seen(Look())
    assert seen(Look(revealed=only))
    assert not seen(Look(revealed=only, hidden=only))


def test_a_group_is_picked_out_as_one_is() -> None:
    items = drawn(Look(group=frozenset({"femur", "popliteus"})))
    assert {key for key in items if items[key].highlight == "selected"} == {"femur", "popliteus"}


def test_the_left_leg_is_the_mirror_image_of_the_right_one() -> None:
    right, left = drawn(semiten_r=0.4), drawn(Look(side="left"), semiten_r=0.4)
    for key, item in right.items():
        np.testing.assert_array_equal(
            left[key].points, item.points * np.array([1, 1, -1], np.float32)
        )
        np.testing.assert_array_equal(left[key].triangles, item.triangles[:, ::-1])
        assert left[key].color == item.color
    assert left == drawn(Look(side="left"), semiten_r=0.4)


def test_an_item_carries_the_value_that_its_colour_means() -> None:
    items = drawn(glmax1_r=0.8, glmax2_r=0.2, glmax3_r=0.0, semiten_r=0.6)
    assert items["semitendinosus"].value == 0.6
    assert items["gluteus_maximus"].value == pytest.approx((500 * 0.8 + 1000 * 0.2) / 2000)
    assert {items[key].value for key in ("femur", "popliteus", "achilles")} == {None}


def test_what_is_selected_is_no_ghost() -> None:
    look = Look(faded=frozenset(POINTS))
    assert all(item.opacity < 0.5 for item in drawn(look).values())
    one = drawn(look.with_(selected="popliteus"))
    assert {key for key, item in one.items() if item.opacity == 1.0} == {"popliteus"}
    group = frozenset({"popliteus", "achilles"})
    assert {k for k, i in drawn(look.with_(group=group)).items() if i.opacity == 1.0} == group
