package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.kernel.Slice;
import org.rapport.platform.StaffDirectory;
import org.rapport.stakeholder.registry.Stamps;

/** Reviews, for those whom they are for (mission J16). */
@ApplicationScoped
@Transactional
public class ReadReviews {

  private static final int COUNTED_TO = 1000;
  private static final int MOST = 20;

  private final Reviews reviews;
  private final ReviewLists lists;
  private final ReviewDesk desk;
  private final ReviewedNames names;
  private final ReadActions actions;
  private final StaffDirectory staff;
  private final Stamps stamps;

  @Inject
  ReadReviews(
      Reviews reviews,
      ReviewLists lists,
      ReviewDesk desk,
      ReviewedNames names,
      ReadActions actions,
      StaffDirectory staff,
      Stamps stamps) {
    this.reviews = reviews;
    this.lists = lists;
    this.desk = desk;
    this.names = names;
    this.actions = actions;
    this.staff = staff;
    this.stamps = stamps;
  }

  protected ReadReviews() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @throws org.rapport.platform.NotFound if there is none, or it is not for the reader
   */
  public ReviewView with(long id) {
    Review review = desk.read(id);
    Set<Long> named = new TreeSet<>();
    Stream.concat(
            Stream.of(review.leaderId, review.completedBy),
            Stream.concat(
                review.addenda.stream().map(Addendum::by),
                review.sendings.stream().map(Sending::by)))
        .filter(Objects::nonNull)
        .forEach(named::add);
    return ReviewView.of(
        review,
        names.of(review.reviewed()),
        actions.of(id),
        stamps.now().today(),
        new StaffNames(staff.withIds(named)));
  }

  /** Whether the reader may hold it. */
  public boolean mayHold(long id) {
    return desk.mayWrite(desk.read(id).reviewed());
  }

  /** Whether the reader may ask for one of a relationship, or else of a model or the approach. */
  public boolean mayAsk(boolean ofRelationship) {
    return desk.mayWrite(ofRelationship ? Reviewed.relationship(0, 0) : Reviewed.APPROACH);
  }

  /**
   * The first due first, completed ones newest first; there is no way back but to the start.
   *
   * @param from where the page before ended, null for the start
   */
  public Slice<ReviewLine> page(ReviewFilter filter, String from, int size) {
    List<ReviewLists.ReviewRow> found = lists.reviews(filter, from, size + 1);
    Slice<ReviewLists.ReviewRow> page =
        DayCursor.page(
            found,
            size,
            row ->
                new DayCursor(
                    filter.state() == ReviewState.COMPLETED ? row.completedOn() : row.dueOn(),
                    row.id()),
            lists.countReviews(filter, COUNTED_TO + 1),
            COUNTED_TO);
    Set<Long> leaders =
        page.items().stream()
            .map(ReviewLists.ReviewRow::leader)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    StaffNames members = new StaffNames(staff.withIds(leaders));
    return page.map(row -> line(row, members));
  }

  /** The newest first. */
  public List<ReviewLine> ofStakeholder(long stakeholderId) {
    desk.requireReading(Reviewed.relationship(stakeholderId, 0));
    return lines(reviews.ofStakeholder(stakeholderId, MOST));
  }

  /** Of all versions of a model, the newest first. */
  public List<ReviewLine> ofModel(long lineId) {
    desk.requireReading(Reviewed.model(lineId));
    return lines(reviews.ofModel(lineId, MOST));
  }

  private List<ReviewLine> lines(List<Review> found) {
    Set<Long> leaders =
        found.stream().map(Review::leaderId).filter(Objects::nonNull).collect(Collectors.toSet());
    StaffNames members = new StaffNames(staff.withIds(leaders));
    return found.stream()
        .map(
            it ->
                line(
                    new ReviewLists.ReviewRow(
                        it.id(),
                        it.reviewed(),
                        null,
                        it.occasion,
                        it.state,
                        it.dueOn,
                        it.completedOn,
                        it.leaderId()),
                    members))
        .toList();
  }

  private ReviewLine line(ReviewLists.ReviewRow row, StaffNames members) {
    Reviewed reviewed = row.reviewed();
    return new ReviewLine(
        row.id(),
        reviewed.subject(),
        reviewed.stakeholderId(),
        row.stakeholder(),
        reviewed.relationshipId(),
        reviewed.modelLineId() == null ? null : names.modelName(reviewed.modelLineId()),
        row.occasion(),
        row.state(),
        row.dueOn(),
        row.state() != ReviewState.COMPLETED && row.dueOn().isBefore(stamps.now().today()),
        row.completedOn(),
        members.of(row.leader()));
  }
}
