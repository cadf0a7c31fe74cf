package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.LongPredicate;
import org.rapport.platform.Outbox;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffAddresses;
import org.rapport.platform.Texts;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/**
 * Tells members of staff at once that a case wants to be looked at: on their page of what is to be
 * done today until they have opened it, and by a mail that says nothing of its content.
 */
@ApplicationScoped
class Alerts {

  private static final String MODULE = "feedback";
  private static final String KIND = "alert";

  private CaseRecords records;
  private CaseWork work;
  private Discretion discretion;
  private WorkList list;
  private Outbox outbox;
  private StaffAddresses addresses;
  private Settings settings;

  protected Alerts() {}

  @Inject
  Alerts(
      CaseRecords records,
      CaseWork work,
      Discretion discretion,
      WorkList list,
      Outbox outbox,
      StaffAddresses addresses,
      Settings settings) {
    this.records = records;
    this.work = work;
    this.discretion = discretion;
    this.list = list;
    this.outbox = outbox;
    this.addresses = addresses;
    this.settings = settings;
  }

  /** All of them but those whom the case is kept from. */
  void raise(Case subject, Collection<Long> accounts, Act act) {
    for (Long account : accounts) {
      if (!discretion.hides(subject, account)) {
        raise(subject, account, act);
      }
    }
  }

  private void raise(Case subject, long account, Act act) {
    String path = LinkStakeholder.path(subject.reference());
    list.open(
        WorkItem.of(
            account, MODULE, KIND, key(subject, account), act.today(), subject.reference(), path));
    addresses
        .of(account)
        .ifPresent(
            address ->
                outbox.enqueue(
                    address,
                    MODULE,
                    KIND,
                    addresses.language(account).orElse(Texts.ENGLISH),
                    List.of(
                        settings.organization(),
                        subject.reference(),
                        settings.publicUrl() + path)));
    work.on(subject, act, c -> c.told(Happening.ALERTED, account, act));
  }

  /** Whoever has opened the case needs no telling any more. */
  void seen(Case subject, long account) {
    list.close(MODULE, KIND, key(subject, account));
  }

  /** Takes back what was told to those whom the case is kept from now. */
  void takeBack(Case subject, LongPredicate keptFrom) {
    records.timeline(subject.id()).stream()
        .filter(entry -> entry.happening() == Happening.ALERTED)
        .map(entry -> Long.valueOf(entry.detail()))
        .filter(account -> keptFrom.test(account))
        .forEach(account -> seen(subject, account));
  }

  private static String key(Case subject, long account) {
    return subject.reference() + "/" + account;
  }
}
