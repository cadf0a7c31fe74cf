package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView;

/** The communication plan of a stakeholder the reader works with (mission R13). */
@ApplicationScoped
@Transactional
public class ReadCommunication {

  private final Upkeep upkeep;
  private final ReadStakeholder stakeholders;
  private final StaffDirectory staff;

  @Inject
  ReadCommunication(Upkeep upkeep, ReadStakeholder stakeholders, StaffDirectory staff) {
    this.upkeep = upkeep;
    this.stakeholders = stakeholders;
    this.staff = staff;
  }

  protected ReadCommunication() {
    this(null, null, null);
  }

  /** The first due first, those without a rhythm last. */
  public List<CommunicationView> of(long stakeholderId) {
    StakeholderView known = stakeholders.with(stakeholderId);
    List<UpkeepItem> lines = upkeep.communicationOf(stakeholderId);
    Map<Long, StaffMember> members =
        staff.withIds(
            lines.stream().map(line -> line.entry().account()).collect(Collectors.toSet()));
    return lines.stream().map(line -> view(line, known, members)).toList();
  }

  private static CommunicationView view(
      UpkeepItem line, StakeholderView known, Map<Long, StaffMember> members) {
    CommunicationEntry entry = line.communication();
    Optional<ContactEntry> to = Contacted.in(known, entry.contact());
    StaffMember member = members.get(entry.account());
    return new CommunicationView(
        line.id(),
        entry.purpose(),
        entry.medium(),
        entry.recurrence() == null ? null : entry.recurrence().toString(),
        entry.contact(),
        to.map(ContactEntry::name).orElse(""),
        entry.account(),
        member == null ? "" : member.name(),
        entry.twoWay(),
        entry.consent(),
        line.dueOn(),
        line.doneOn(),
        Warnings.of(entry.medium(), entry.consent(), to, known.facts()));
  }
}
