"""The prior: names recall their pictures, and noise chooses between several of one name."""

from __future__ import annotations

import torch

from make_prior import Subject, sample_prior, words_of
from networks.prior import CELLS, Prior, Sizes
from networks.towers import EMBEDDING, GRID, GRID_CHANNELS


def remembered() -> tuple[Prior, torch.Tensor, torch.Tensor]:
    """Two names of one thing, one of a place of three pictures; its texts and pictures."""
    torch.manual_seed(0)
    texts = torch.nn.functional.normalize(torch.randn(3, EMBEDDING), dim=1) * EMBEDDING**0.5
    pictures = torch.randn(4, EMBEDDING + CELLS)
    prior = Prior(Sizes(words=3, subjects=2, pictures=4, directions=8))
    prior.remember(texts, [0, 0, 1], [[0], [1, 2, 3]], pictures)
    return prior, texts, pictures


def test_every_word_of_a_thing_recalls_its_picture() -> None:
    prior, texts, pictures = remembered()
    for word in (0, 1):
        embedding, grid = sample_prior(prior, texts[word : word + 1] + 0.02, 10, seed=word)
        assert torch.allclose(embedding[0], pictures[0, :EMBEDDING], atol=1e-3)
        assert torch.allclose(grid[0], pictures[0, EMBEDDING:].reshape(GRID_CHANNELS, GRID, GRID), atol=1e-3)


def test_noise_chooses_one_of_several_pictures_and_never_a_mixture() -> None:
    prior, texts, pictures = remembered()
    chosen = set[int]()
    for seed in range(12):
        embedding, grid = sample_prior(prior, texts[2:], 10, seed)
        apart = (torch.cat([embedding, grid.flatten(1)], dim=1) - pictures).square().mean(dim=1)
        assert apart.min() < 1e-4
        chosen.add(int(apart.argmin()))
    assert chosen <= {1, 2, 3} and len(chosen) > 1


def test_at_a_time_the_mean_is_what_the_noise_may_come_from() -> None:
    """Of two pictures as likely the mean is halfway: the optimum of the flow's own loss."""
    torch.manual_seed(1)
    picture = torch.randn(EMBEDDING + CELLS)
    prior = Prior(Sizes(words=1, subjects=1, pictures=2, directions=4))
    text = torch.ones(1, EMBEDDING)
    prior.remember(text, [0], [[0, 1]], torch.stack([picture, -picture]))
    made = prior.clean(torch.zeros(1, EMBEDDING + CELLS), torch.tensor([0.5]), text)
    assert made.abs().max() < 1e-4


def test_its_sizes_come_back_with_its_weights() -> None:
    prior, texts, _ = remembered()
    again = Prior.of(prior.state_dict())
    assert again.sizes == prior.sizes
    assert torch.equal(again.keys(texts), prior.keys(texts))


def test_a_word_for_two_things_is_that_of_the_one_it_names_first() -> None:
    known = [Subject("cat", ["cat", "kitty"], [0]), Subject("kitty", ["kitty", "kitten"], [1])]
    assert dict(zip(*words_of(known), strict=True)) == {"cat": 0, "kitty": 1, "kitten": 1}
