package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.referrals.ReferralView;
import org.rapport.feedback.referrals.ShowReferrals;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.RequestLanguage;

/** What is with bodies outside, what came back and what they imposed (mission C9). */
@Named
@ViewScoped
public class ReferralsPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private ShowReferrals show;
  @Inject private CurrentUser user;

  private transient List<ReferralView> referrals;

  @Override
  public void load() {
    super.load();
    referrals = show.with(getReference());
  }

  public List<ReferralView> getReferrals() {
    return referrals;
  }

  public boolean isMayHandle() {
    return user.may(Permission.CASES_HANDLE);
  }

  public String name(ReferralView one) {
    return one.body().name(RequestLanguage.current());
  }
}
