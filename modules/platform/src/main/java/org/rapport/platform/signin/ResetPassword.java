package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.accounts.ChoosePassword;

/** Somebody with a code from a mail chooses a new password; the code is used up by it. */
@ApplicationScoped
@Transactional
public class ResetPassword {

  private final Resets resets;
  private final ChoosePassword choose;
  private final Clock clock;

  protected ResetPassword() {
    this(null, null, null);
  }

  @Inject
  ResetPassword(Resets resets, ChoosePassword choose, Clock clock) {
    this.resets = resets;
    this.choose = choose;
    this.clock = clock;
  }

  /**
   * @throws Invalid for field {@code code} or {@code password}; the code then stays good
   */
  public void with(String code, String password) {
    Token token = new Token(code == null ? "" : code.strip());
    long accountId =
        resets
            .take(token.hash(), clock.instant())
            .orElseThrow(
                () -> Invalid.field("code", Message.of("platform", "signin.reset.codeUnknown")));
    choose.of(accountId, password);
  }
}
