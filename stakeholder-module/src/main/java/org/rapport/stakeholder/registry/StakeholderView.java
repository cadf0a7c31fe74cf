package org.rapport.stakeholder.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.StakeholderStatus;

/**
 * All that a member of staff sees of a stakeholder at once.
 *
 * @param version to be given back with a change
 * @param contacts in the order they came; one of them is the main contact
 * @param statusHistory the newest first
 * @param changedBy name of who changed it last, empty where nobody is known
 */
public record StakeholderView(
    long id,
    long version,
    StakeholderStatus status,
    StakeholderEntry facts,
    List<ContactView> contacts,
    List<StatusLine> statusHistory,
    List<ResponsibleView> responsible,
    Instant registeredAt,
    String registeredBy,
    Instant changedAt,
    String changedBy) {

  /** Somebody responsible, by name. */
  public record ResponsibleView(long account, String name, ResponsibleRole role, String title) {}

  /** A contact and its id. */
  public record ContactView(long id, ContactEntry facts) {}

  /**
   * A change of the status.
   *
   * @param by name of who noted it, empty where nobody is known
   */
  public record StatusLine(
      StakeholderStatus status, LocalDate on, String reason, Instant notedAt, String by) {}

  static StakeholderView of(Stakeholder stakeholder, Map<Long, StaffMember> staff) {
    List<StatusLine> history =
        stakeholder.statusChanges().stream().map(change -> line(change, staff)).toList();
    return new StakeholderView(
        stakeholder.id(),
        stakeholder.version(),
        stakeholder.status(),
        stakeholder.entry(),
        stakeholder.contacts().inOrder().stream()
            .map(c -> new ContactView(c.id(), c.entry()))
            .toList(),
        newestFirst(history),
        stakeholder.responsible().stream()
            .map(
                r ->
                    new ResponsibleView(r.account(), name(r.account(), staff), r.role(), r.title()))
            .toList(),
        stakeholder.registeredAt(),
        name(stakeholder.registeredBy(), staff),
        stakeholder.changedAt(),
        name(stakeholder.changedBy(), staff));
  }

  private static StatusLine line(StatusChange change, Map<Long, StaffMember> staff) {
    return new StatusLine(
        change.status(),
        change.on(),
        change.reason(),
        change.changedAt(),
        name(change.changedBy(), staff));
  }

  private static List<StatusLine> newestFirst(List<StatusLine> history) {
    List<StatusLine> turned = new ArrayList<>(history);
    Collections.reverse(turned);
    return turned;
  }

  private static String name(Long id, Map<Long, StaffMember> staff) {
    StaffMember member = id == null ? null : staff.get(id);
    return member == null ? "" : member.name();
  }
}
