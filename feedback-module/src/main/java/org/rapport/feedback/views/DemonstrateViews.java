package org.rapport.feedback.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.random.RandomGenerator;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.inbox.InboxWords;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Views for the demonstration: two for all, one of the first handler alone. */
@ApplicationScoped
@Transactional
class DemonstrateViews implements AfterwardsDemonstration {

  private SavedViews views;
  private StaffDirectory staff;
  private RandomGenerator random;

  protected DemonstrateViews() {}

  @Inject
  DemonstrateViews(SavedViews views, StaffDirectory staff, RandomGenerator random) {
    this.views = views;
    this.staff = staff;
    this.random = random;
  }

  @Override
  public void make() {
    staff.withLogin("handler").map(StaffMember::id).ifPresent(this::make);
  }

  private void make(long first) {
    if (!views.of(first, 1).isEmpty()) {
      return;
    }
    add(first, true, "Billing 账单", new InboxWords("", "", "", "", "", "", "Billing 账单", ""));
    add(first, true, "Severe 严重", new InboxWords("", "COMPLAINT", "HIGH", "", "", "", "", ""));
    add(first, false, "Mine this week 本周我的", new InboxWords("", "", "", "me", "WEEK", "", "", ""));
  }

  private void add(long owner, boolean shared, String name, InboxWords words) {
    views.add(new SavedView(random.nextLong(1, Long.MAX_VALUE), owner, shared, name, words));
  }
}
