package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.kernel.Refusal;
import org.rapport.platform.accounts.Account;
import org.rapport.platform.accounts.CheckPassword;

/** Somebody shows login and password and gets a session. */
@ApplicationScoped
public class SignIn {

  private final Attempts attempts;
  private final CheckPassword passwords;
  private final StartSession start;

  protected SignIn() {
    this(null, null, null);
  }

  @Inject
  SignIn(Attempts attempts, CheckPassword passwords, StartSession start) {
    this.attempts = attempts;
    this.passwords = passwords;
    this.start = start;
  }

  /**
   * @throws WrongPassword if they do not belong together, the account is unknown or disabled
   * @throws org.rapport.platform.TooManyAttempts if this place has tried too often
   */
  public Opened with(String login, String password, SessionKind kind, String userAgent) {
    String typedLogin = login == null ? "" : login;
    String typedPassword = password == null ? "" : password;
    attempts.count(typedLogin);
    Account account = passwords.of(typedLogin, typedPassword).orElseThrow(WrongPassword::new);
    attempts.forgive(typedLogin);
    if (kind == SessionKind.API && account.mustChangePassword()) {
      throw Refusal.because("platform", "signin.mustChange");
    }
    return start.of(account, kind, userAgent);
  }
}
