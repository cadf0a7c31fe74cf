package org.rapport.stakeholder.models;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;
import org.rapport.stakeholder.registry.Stamp;

/** Who heard of a version and who was trained in it. */
@Embeddable
class Dissemination {

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "edition_announcement",
      joinColumns = @JoinColumn(name = "edition_id"))
  @OrderBy("day, notedAt")
  private List<Announcement> announcements = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "edition_training",
      joinColumns = @JoinColumn(name = "edition_id"))
  @OrderBy("day, notedAt, staffId")
  private List<Training> trainings = new ArrayList<>();

  protected Dissemination() {}

  void announce(Announcement announcement) {
    announcements.add(announcement);
  }

  /** A record for each of them. */
  void train(Collection<Long> staff, LocalDate on, String note, Stamp stamp) {
    Problems problems = new Problems();
    problems.required(on, "on");
    problems.unless(on == null || !on.isAfter(stamp.today()), "on", "models.day.future");
    problems.unless(staff != null && !staff.isEmpty(), "staff", "models.train.nobody");
    problems.noting(() -> Text.optional(note, "note", 300));
    problems.raise();
    staff.stream()
        .distinct()
        .forEach(member -> trainings.add(new Training(member, on, note, stamp)));
  }

  List<Announcement> announcements() {
    return List.copyOf(announcements);
  }

  List<Training> trainings() {
    return List.copyOf(trainings);
  }
}
