package org.rapport.stakeholder.models;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.registry.Stamp;

/** Models and principles for tests to begin with. */
final class Drafts {

  static final long ANN = 7;
  static final long BO = 8;
  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  static final Instant AT = Instant.parse("2026-03-10T02:00:00Z");

  private Drafts() {}

  static Stamp by(long staff) {
    return new Stamp(staff, AT, TODAY);
  }

  static Words words(String english) {
    return Words.of(english, "中文：" + english);
  }

  static ModelEntry model(String name, Long... groups) {
    return new ModelEntry(
        words(name),
        words("What it is for"),
        Set.of(groups),
        Collectivity.COOPERATIVE,
        new Scales(3, 2, 4, 1, 5),
        JourneyKind.SERVICE);
  }

  static PrincipleEntry principle(String name) {
    return new PrincipleEntry(words(name), words("We keep our word."));
  }

  static List<StepText> step(JourneyStep step) {
    return Arrays.stream(Aspect.values())
        .map(aspect -> new StepText(step, aspect, words(step + " " + aspect)))
        .toList();
  }

  /** A draft of Ann's in which nothing is missing. */
  static ModelVersion complete() {
    ModelVersion model = new ModelVersion(1, model("Schools"), by(ANN));
    model.journey().steps().forEach(step -> model.write(step, step(step), by(ANN)));
    return model;
  }

  static ModelVersion agreed() {
    ModelVersion model = complete();
    model.agree(by(BO));
    return model;
  }
}
