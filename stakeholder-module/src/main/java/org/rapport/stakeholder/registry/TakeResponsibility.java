package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.ResponsibilityChanged;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;

/** Says who is responsible for a stakeholder, and as what (mission J18). */
@ApplicationScoped
@Transactional
public class TakeResponsibility {

  private final CheckOut checkOut;
  private final Stakeholders stakeholders;
  private final StaffDirectory staff;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;
  private final AuditTrail audit;
  private final Event<ResponsibilityChanged> changed;

  @Inject
  TakeResponsibility(
      CheckOut checkOut,
      Stakeholders stakeholders,
      StaffDirectory staff,
      StakeholderTimeline timeline,
      Stamps stamps,
      AuditTrail audit,
      Event<ResponsibilityChanged> changed) {
    this.checkOut = checkOut;
    this.stakeholders = stakeholders;
    this.staff = staff;
    this.timeline = timeline;
    this.stamps = stamps;
    this.audit = audit;
    this.changed = changed;
  }

  protected TakeResponsibility() {
    this(null, null, null, null, null, null, null);
  }

  /** Who may be responsible, at least as one of the roles; by name. */
  public List<StaffMember> candidates() {
    return Arrays.stream(ResponsibleRole.values())
        .map(ResponsibleRole::needed)
        .distinct()
        .flatMap(needed -> staff.whoMay(needed).stream())
        .distinct()
        .sorted(Comparator.comparing(StaffMember::name))
        .toList();
  }

  /**
   * @param version the one that was read
   * @param chosen all who are responsible from now on
   * @throws Refusal if the account of one does not allow what they are named as, or somebody has
   *     changed it since
   */
  public void of(long id, long version, List<ResponsibleEntry> chosen) {
    Stakeholder stakeholder = checkOut.of(id, version);
    List<Long> known = stakeholder.responsible().stream().map(ResponsibleEntry::account).toList();
    refuseUnable(chosen, stakeholder.responsible());
    Set<Long> formerAgents = agents(stakeholder.responsible());
    Stamp stamp = stamps.now();
    stakeholder.answerTo(chosen, stamp);
    stakeholders.keep(stakeholder);
    String names = names(chosen);
    timeline.tell(
        new TimelineEvent(
            id,
            TimelineKind.RECORD,
            stamp.at(),
            Message.of("stakeholder", "timeline.responsible", names),
            null,
            null));
    audit.record(
        "stakeholder.responsible-changed",
        "stakeholder",
        String.valueOf(id),
        Map.of("responsible", names));
    Set<Long> gone = new TreeSet<>(known);
    chosen.forEach(entry -> gone.remove(entry.account()));
    changed.fire(new ResponsibilityChanged(id, formerAgents, agents(chosen), gone));
  }

  private void refuseUnable(List<ResponsibleEntry> chosen, List<ResponsibleEntry> before) {
    for (ResponsibleEntry entry : chosen) {
      if (entry.role() != null && !isAlready(entry, before) && !isAble(entry)) {
        boolean advises = entry.role() == ResponsibleRole.CONSULTANT;
        throw Refusal.because(
            "stakeholder", advises ? "responsible.noConsultant" : "responsible.notOne");
      }
    }
  }

  /** Whoever is it already may stay. */
  private static boolean isAlready(ResponsibleEntry entry, List<ResponsibleEntry> before) {
    return before.stream()
        .anyMatch(one -> one.role() == entry.role() && one.account() == entry.account());
  }

  private boolean isAble(ResponsibleEntry entry) {
    return staff.whoMay(entry.role().needed()).stream()
        .anyMatch(member -> member.id() == entry.account());
  }

  private static Set<Long> agents(List<ResponsibleEntry> responsible) {
    return responsible.stream()
        .filter(entry -> entry.role() == ResponsibleRole.AGENT)
        .map(ResponsibleEntry::account)
        .collect(Collectors.toSet());
  }

  private String names(List<ResponsibleEntry> chosen) {
    Map<Long, StaffMember> members =
        staff.withIds(chosen.stream().map(ResponsibleEntry::account).toList());
    return String.join(
        ", ",
        chosen.stream()
            .map(entry -> members.get(entry.account()))
            .filter(member -> member != null)
            .map(StaffMember::login)
            .distinct()
            .toList());
  }
}
