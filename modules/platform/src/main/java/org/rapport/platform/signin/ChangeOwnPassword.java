package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffMember;
import org.rapport.platform.accounts.Account;
import org.rapport.platform.accounts.CheckPassword;
import org.rapport.platform.accounts.ChoosePassword;
import org.rapport.platform.accounts.FindAccounts;

/** A signed-in person replaces their password; all their sessions end and a new one begins. */
@ApplicationScoped
@Transactional
public class ChangeOwnPassword {

  private final CurrentUser user;
  private final Attempts attempts;
  private final CheckPassword check;
  private final ChoosePassword choose;
  private final FindAccounts accounts;
  private final StartSession start;

  protected ChangeOwnPassword() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ChangeOwnPassword(
      CurrentUser user,
      Attempts attempts,
      CheckPassword check,
      ChoosePassword choose,
      FindAccounts accounts,
      StartSession start) {
    this.user = user;
    this.attempts = attempts;
    this.check = check;
    this.choose = choose;
    this.accounts = accounts;
    this.start = start;
  }

  /**
   * @throws Invalid for field {@code current} or {@code password}
   */
  public Opened from(String current, String password, String userAgent) {
    StaffMember me = user.signedIn();
    attempts.count(me.login());
    if (check.of(me.login(), current == null ? "" : current).isEmpty()) {
      throw Invalid.field("current", Message.of("platform", "account.password.notCurrent"));
    }
    attempts.forgive(me.login());
    choose.of(me.id(), password);
    Account account = accounts.with(me.id()).orElseThrow();
    return start.of(account, SessionKind.BROWSER, userAgent);
  }
}
