package org.rapport.stakeholder.models;

import java.util.List;
import java.util.Locale;

/**
 * A version of a relationship model to show and to follow.
 *
 * @param groups ids of the stakeholder groups it is for; empty means any
 * @param texts of its journey's steps, in the order they are walked
 */
public record ModelVersionView(
    EditionView edition,
    List<Long> groups,
    Collectivity collectivity,
    Scales scales,
    JourneyKind journey,
    List<StepText> texts) {

  public long id() {
    return edition.id();
  }

  public EditionState state() {
    return edition.state();
  }

  public String nameIn(Locale language) {
    return edition.name().in(language);
  }

  /** What it says about one aspect of one step; empty words where it says nothing. */
  public Words text(JourneyStep step, Aspect aspect) {
    return texts.stream()
        .filter(text -> text.step() == step && text.aspect() == aspect)
        .map(StepText::words)
        .findFirst()
        .orElse(Words.NONE);
  }
}
