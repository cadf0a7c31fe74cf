package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.Outbox;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/**
 * Tells the parties what came of a review, each in their language, without what is internal and
 * only those who consented to be informed (mission J16, I T3.4).
 */
@ApplicationScoped
@Transactional
public class SendResults {

  private final ReviewDesk desk;
  private final ReadReviews read;
  private final Attendance attendance;
  private final ResultLetter letter;
  private final Outbox outbox;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;

  @Inject
  SendResults(
      ReviewDesk desk,
      ReadReviews read,
      Attendance attendance,
      ResultLetter letter,
      Outbox outbox,
      StakeholderTimeline timeline,
      Stamps stamps) {
    this.desk = desk;
    this.read = read;
    this.attendance = attendance;
    this.letter = letter;
    this.outbox = outbox;
    this.timeline = timeline;
    this.stamps = stamps;
  }

  protected SendResults() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * Contact by contact, who could be sent what; those who took part come first.
   *
   * @throws org.rapport.kernel.Refusal before it is completed, or where there is no party
   */
  public List<ResultLine> preview(long id) {
    Review review = desk.read(id);
    desk.requireWriting(review.reviewed());
    review.requireResults();
    ReviewView view = read.with(id);
    return attendance.contacts(review.reviewed()).stream()
        .map(contact -> letter.to(contact, view, review.wasSentTo(contact.id())))
        .sorted(Comparator.comparing(ResultLine::attended).reversed())
        .toList();
  }

  /**
   * @param version the one that was read
   * @param contacts ids of whom to send it to
   * @return what was done, those left out too
   * @throws org.rapport.kernel.Refusal if nobody could be sent it
   */
  public List<ResultLine> send(long id, long version, Collection<Long> contacts) {
    Review review = desk.checkedOut(id, version);
    List<ResultLine> chosen =
        preview(id).stream().filter(line -> contacts.contains(line.contact())).toList();
    List<ResultLine> sendable = chosen.stream().filter(ResultLine::isSendable).toList();
    Rule.require(!sendable.isEmpty(), "review.send.nobody");
    Stamp stamp = stamps.now();
    sendable.forEach(line -> send(review, line, stamp));
    desk.keep(review, "resultsSent");
    timeline.tell(
        new TimelineEvent(
            review.reviewed().stakeholderId(),
            TimelineKind.REVIEW,
            stamp.at(),
            Message.of("stakeholder", "timeline.review.sent", String.valueOf(sendable.size())),
            null,
            "/staff/reviews/review?id=" + id));
    return chosen;
  }

  private void send(Review review, ResultLine line, Stamp stamp) {
    outbox.enqueue(
        line.email(),
        "stakeholder",
        "review",
        ResultLetter.locale(line.language()),
        List.of(line.subject(), line.text()));
    review.sent(line.contact(), line.name(), line.language(), stamp);
  }
}
