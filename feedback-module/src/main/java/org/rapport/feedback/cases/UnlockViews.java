package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Who looked up the sender of a confidential case, when and why, in the order it happened (C2). */
@ApplicationScoped
class UnlockViews {

  private CaseRecords records;
  private StaffDirectory staff;
  private Senders senders;

  protected UnlockViews() {}

  @Inject
  UnlockViews(CaseRecords records, StaffDirectory staff, Senders senders) {
    this.records = records;
    this.staff = staff;
    this.senders = senders;
  }

  List<UnlockView> forCustodian(Case subject) {
    List<IdentityUnlock> unlocks = of(subject);
    Map<Long, StaffMember> people =
        staff.withIds(unlocks.stream().map(IdentityUnlock::writtenBy).collect(Collectors.toSet()));
    return unlocks.stream()
        .map(
            one ->
                one.view(
                    people.containsKey(one.writtenBy()) ? people.get(one.writtenBy()).name() : ""))
        .toList();
  }

  /** Without names, and none where they did not ask. */
  List<UnlockView> forComplainant(Case subject) {
    return isToldTo(subject) ? of(subject).stream().map(one -> one.view("")).toList() : List.of();
  }

  boolean isToldTo(Case subject) {
    return senders.isToldUnlocks(subject);
  }

  private List<IdentityUnlock> of(Case subject) {
    return subject.matter().isConfidential() ? records.unlocks(subject.id()) : List.of();
  }
}
