package org.rapport.stakeholder.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rapport.stakeholder.models.Words;
import org.rapport.stakeholder.registry.Language;

/**
 * A review as staff see it.
 *
 * @param version to be given back with a change
 * @param stakeholder name of the party, null unless it is of a relationship
 * @param modelVersionId the version that a proposed change would be drafted from, null where there
 *     is none
 * @param model name of the model, null where it is of none
 * @param why what somebody who asked for it said
 * @param calls what called for it, in order
 * @param overdue whether it should have been completed before today
 * @param leader name of who leads it, empty where nobody does
 * @param findings in the order of the topics
 * @param nothingBecause why there is nothing to learn
 * @param sendings whom the results were sent to
 */
public record ReviewView(
    long id,
    long version,
    ReviewSubject subject,
    Long stakeholderId,
    String stakeholder,
    Long relationshipId,
    Long modelLineId,
    Long modelVersionId,
    Words model,
    Occasion occasion,
    String why,
    List<CallView> calls,
    ReviewState state,
    LocalDate dueOn,
    boolean overdue,
    Long leaderId,
    String leader,
    LocalDate from,
    LocalDate until,
    List<ParticipantView> participants,
    List<FindingEntry> findings,
    List<LessonEntry> lessons,
    String nothingBecause,
    String modelChange,
    List<ActionView> actions,
    List<AddendumView> addenda,
    List<SendingView> sendings,
    LocalDate completedOn,
    String completedBy) {

  /** What called for it, and when. */
  public record CallView(ReviewCause cause, LocalDate on) {}

  /** Something that was said later. */
  public record AddendumView(String text, boolean internal, Instant at, String by) {}

  /** Who was sent the results, in which language. */
  public record SendingView(long contact, String name, Language language, Instant at, String by) {}

  public boolean isCompleted() {
    return state == ReviewState.COMPLETED;
  }

  /** Whether it was prepared and goes on. */
  public boolean isRunning() {
    return state == ReviewState.RUNNING;
  }

  /** What was found about a topic, null where nothing was. */
  public FindingEntry finding(ReviewTopic topic) {
    return findings.stream().filter(one -> one.topic() == topic).findFirst().orElse(null);
  }

  static ReviewView of(
      Review it, ReviewedName name, List<ActionView> actions, LocalDate today, StaffNames names) {
    return new ReviewView(
        it.id(),
        it.version(),
        it.subject,
        it.stakeholderId,
        name.stakeholder(),
        it.relationshipId,
        it.modelLineId,
        name.modelVersionId(),
        name.model(),
        it.occasion,
        it.why,
        it.calls.stream().map(call -> new CallView(call.cause(), call.on())).toList(),
        it.state,
        it.dueOn,
        !it.isCompleted() && it.dueOn.isBefore(today),
        it.leaderId,
        names.of(it.leaderId),
        it.periodFrom,
        it.periodUntil,
        it.participants(),
        it.findings.stream()
            .map(ReviewFinding::entry)
            .sorted(Comparator.comparing(FindingEntry::topic))
            .toList(),
        it.lessons.stream().map(Lesson::entry).toList(),
        it.nothingToLearn,
        it.modelChange,
        actions,
        it.addenda.stream()
            .map(one -> new AddendumView(one.text(), one.internal(), one.at(), names.of(one.by())))
            .toList(),
        it.sendings.stream()
            .map(
                one ->
                    new SendingView(
                        one.contactId(), one.name(), one.language(), one.at(), names.of(one.by())))
            .toList(),
        it.completedOn,
        names.of(it.completedBy));
  }
}
