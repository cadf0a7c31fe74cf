package org.rapport.stakeholder.models;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.registry.Problems;
import org.rapport.stakeholder.registry.Stamp;

/** A version of the way relationships with some stakeholder groups are led (mission J1). */
@Entity
@DiscriminatorValue("MODEL")
class ModelVersion extends Edition {

  @Enumerated(EnumType.STRING)
  private Collectivity collectivity;

  @Enumerated(EnumType.STRING)
  private JourneyKind journey;

  @Embedded private Marks marks;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "model_group",
      joinColumns = @JoinColumn(name = "edition_id"))
  @Column(name = "group_id")
  private List<Long> groups = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "model_text",
      joinColumns = @JoinColumn(name = "edition_id"))
  @OrderBy("step, aspect")
  private List<StepWords> texts = new ArrayList<>();

  protected ModelVersion() {}

  ModelVersion(long lineId, ModelEntry entry, Stamp stamp) {
    super(lineId, 1, stamp);
    describe(entry, stamp);
  }

  private ModelVersion(ModelVersion agreed, int number, Stamp stamp) {
    super(agreed.lineId(), number, stamp);
    describe(agreed.entry(), stamp);
    agreed.texts().stream().map(StepWords::new).forEach(texts::add);
  }

  /** A new draft with the same words and marks. */
  ModelVersion draft(int number, Stamp stamp) {
    refuseDraftFromDraft();
    return new ModelVersion(this, number, stamp);
  }

  /** Texts of steps that another journey lacks are kept until the agreement, in case it returns. */
  final void describe(ModelEntry typed, Stamp stamp) {
    ModelEntry entry = typed.checked();
    say(entry.name(), entry.purpose(), stamp);
    this.collectivity = entry.collectivity();
    this.journey = entry.journey();
    this.marks = new Marks(entry.scales());
    if (!entry.groups().equals(new TreeSet<>(groups))) {
      groups.clear();
      groups.addAll(entry.groups());
    }
  }

  /**
   * Replaces the texts of one step; what is not among {@code typed} becomes empty.
   *
   * @throws Refusal if its journey has no such step
   */
  void write(JourneyStep step, List<StepText> typed, Stamp stamp) {
    if (!journey.has(step)) {
      throw Refusal.because("stakeholder", "models.step.notOfJourney");
    }
    Problems problems = new Problems();
    List<StepText> cleaned = typed.stream().map(text -> text.checked(problems)).toList();
    problems.unless(
        cleaned.stream().map(StepText::aspect).distinct().count() == cleaned.size(),
        "aspect",
        "models.aspect.twice");
    problems.raise();
    writing(stamp);
    texts.removeIf(words -> words.step() == step);
    cleaned.stream()
        .filter(text -> !text.words().isBlank())
        .map(text -> new StepWords(new StepText(step, text.aspect(), text.words())))
        .forEach(texts::add);
  }

  @Override
  void agree(Stamp stamp) {
    super.agree(stamp);
    texts.removeIf(words -> !journey.has(words.step()));
  }

  @Override
  EditionKind kind() {
    return EditionKind.MODEL;
  }

  @Override
  int missing() {
    long written = texts().stream().filter(text -> text.words().isComplete()).count();
    int needed = journey.steps().size() * Aspect.values().length;
    return needed - (int) written + (text().isComplete() ? 0 : 1);
  }

  JourneyKind journey() {
    return journey;
  }

  ModelEntry entry() {
    return new ModelEntry(
        name(), text(), new TreeSet<>(groups), collectivity, marks.scales(), journey);
  }

  /** What it says about one aspect of a step of its journey. */
  Words text(JourneyStep step, Aspect aspect) {
    return texts().stream()
        .filter(text -> text.step() == step && text.aspect() == aspect)
        .map(StepText::words)
        .findFirst()
        .orElse(Words.NONE);
  }

  /** Those of its journey, in the order they are walked. */
  List<StepText> texts() {
    return texts.stream()
        .map(StepWords::text)
        .filter(text -> journey.has(text.step()))
        .sorted(
            Comparator.<StepText>comparingInt(text -> journey.steps().indexOf(text.step()))
                .thenComparing(StepText::aspect))
        .toList();
  }
}
