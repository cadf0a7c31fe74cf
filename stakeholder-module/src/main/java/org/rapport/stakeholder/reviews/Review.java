package org.rapport.stakeholder.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Given;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.Problems;
import org.rapport.stakeholder.registry.Stamp;

/**
 * A look back at a relationship, a model or the approach as a whole (mission J16). Once completed
 * it never changes: what has to be said later is added to it.
 */
@Entity
@Table(schema = "stakeholder", name = "review")
class Review extends ReviewFile {

  static final int MOST_ADDENDA = 20;

  protected Review() {}

  Review(Reviewed reviewed, ReviewCause cause, LocalDate dueOn, Long leader, Stamp stamp) {
    this.subject = reviewed.subject();
    this.stakeholderId = reviewed.stakeholderId();
    this.relationshipId = reviewed.relationshipId();
    this.modelLineId = reviewed.modelLineId();
    this.occasion = cause.occasion();
    this.dueOn = dueOn;
    this.leaderId = leader;
    this.openedAt = stamp.at();
    this.openedBy = stamp.by();
    calls.add(new ReviewCall(cause, stamp.today()));
    touched(stamp);
  }

  /**
   * Somebody wants it.
   *
   * @param because what it is about, null where nothing is said
   */
  void askedFor(Occasion chosen, String because, Stamp stamp) {
    open();
    occasion = chosen;
    why = because;
    touched(stamp);
  }

  /** Something else calls for it, perhaps sooner. */
  void called(ReviewCause cause, LocalDate due, Stamp stamp) {
    open();
    if (calls.stream().noneMatch(call -> call.cause() == cause)) {
      calls.add(new ReviewCall(cause, stamp.today()));
    }
    if (due.isBefore(dueOn)) {
      dueOn = due;
    }
    touched(stamp);
  }

  /**
   * Says what it looks at and with whom, and is running from then on.
   *
   * @param entry checked
   * @param named everybody who takes part, by name
   * @param collaborating whether both sides work together for goals they share
   * @throws Refusal if team members take part where there is no team
   */
  void prepare(
      ReviewPreparation entry, List<ParticipantView> named, boolean collaborating, Stamp stamp) {
    open();
    Rule.require(
        collaborating || named.stream().noneMatch(one -> one.kind() == ParticipantKind.TEAM_MEMBER),
        "review.team.none");
    occasion = entry.occasion();
    periodFrom = entry.from();
    periodUntil = entry.until();
    leaderId = entry.leader();
    participants.clear();
    named.stream().map(Participant::new).forEach(participants::add);
    state = ReviewState.RUNNING;
    touched(stamp);
  }

  /** In place of what was found before; a topic without a text is left out. */
  void find(List<FindingEntry> typed, Stamp stamp) {
    running();
    Problems problems = new Problems();
    List<FindingEntry> entries =
        Given.list(typed).stream()
            .map(one -> one.checked(problems))
            .filter(one -> one.text() != null)
            .toList();
    problems.unless(
        entries.stream().map(FindingEntry::topic).distinct().count() == entries.size(),
        "topic",
        "review.findings.twice");
    problems.raise();
    findings.clear();
    entries.stream().map(ReviewFinding::new).forEach(findings::add);
    touched(stamp);
  }

  /** In place of what was learned before. */
  void learn(LessonsEntry typed, Stamp stamp) {
    running();
    LessonsEntry entry = typed.checked();
    Rule.require(
        entry.lessons().isEmpty() || entry.nothingBecause() == null, "review.lessons.andNothing");
    lessons.clear();
    entry.lessons().stream().map(one -> new Lesson(this, one)).forEach(lessons::add);
    nothingToLearn = entry.nothingBecause();
    touched(stamp);
  }

  /**
   * @param proposed what the model should say differently, null for nothing
   */
  void propose(String proposed, Stamp stamp) {
    running();
    modelChange = Text.optional(proposed, "modelChange", 2000);
    touched(stamp);
  }

  /** An action that follows from what was found. */
  ImprovementAction plan(ActionEntry entry, Stamp stamp) {
    running();
    return new ImprovementAction(id, entry, stamp);
  }

  /**
   * @throws Refusal without a finding, or without a lesson or a reason why there is none
   */
  void complete(Stamp stamp) {
    running();
    Rule.require(!findings.isEmpty(), "review.complete.noFinding");
    Rule.require(!lessons.isEmpty() || nothingToLearn != null, "review.complete.noLesson");
    lessons.forEach(lesson -> lesson.learned(stamp.today()));
    state = ReviewState.COMPLETED;
    completedOn = stamp.today();
    completedBy = stamp.by();
    touched(stamp);
  }

  /**
   * Corrects or completes what it says without touching that.
   *
   * @throws Refusal while it can still be changed itself
   */
  void add(String text, boolean internal, Stamp stamp) {
    Rule.require(isCompleted(), "review.add.running");
    Rule.require(addenda.size() < MOST_ADDENDA, "review.add.tooMany", MOST_ADDENDA);
    addenda.add(new Addendum(Text.required(text, "addendum", 2000), internal, stamp));
    touched(stamp);
  }

  /**
   * @throws Refusal before it is completed, or where there is no party
   */
  void sent(long contactId, String name, Language language, Stamp stamp) {
    requireResults();
    sendings.add(new Sending(contactId, name, language, stamp));
    touched(stamp);
  }

  void requireResults() {
    Rule.require(subject == ReviewSubject.RELATIONSHIP, "review.send.noParty");
    Rule.require(isCompleted(), "review.send.running");
  }

  boolean wasSentTo(long contactId) {
    return sendings.stream().anyMatch(sending -> sending.contactId() == contactId);
  }

  /** Somebody else leads it. */
  void ledBy(Long account, Stamp stamp) {
    open();
    leaderId = account;
    touched(stamp);
  }

  private void open() {
    Rule.require(!isCompleted(), "review.completed");
  }

  private void running() {
    open();
    Rule.require(state == ReviewState.RUNNING, "review.notPrepared");
  }
}
