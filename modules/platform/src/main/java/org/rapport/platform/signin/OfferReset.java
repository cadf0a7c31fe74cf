package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Outbox;
import org.rapport.platform.Permission;
import org.rapport.platform.Settings;
import org.rapport.platform.accounts.Account;

/**
 * Mails somebody a code to choose a password with. In the link it stands behind the #, which no
 * browser sends: it comes into no log and no Referer.
 */
@ApplicationScoped
@Transactional
public class OfferReset {

  /** For people who ask for it themselves. */
  static final Duration FORGOTTEN = Duration.ofHours(1);

  /** For people whose account an administrator has just made. */
  private static final Duration WELCOME = Duration.ofDays(3);

  private final Resets resets;
  private final Outbox outbox;
  private final Settings settings;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Clock clock;
  private final RandomGenerator random;

  protected OfferReset() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  OfferReset(
      Resets resets,
      Outbox outbox,
      Settings settings,
      CurrentUser user,
      AuditTrail audit,
      Clock clock,
      RandomGenerator random) {
    this.resets = resets;
    this.outbox = outbox;
    this.settings = settings;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
    this.random = random;
  }

  /** True where a mail would leave; else an administrator hands over a one-time password. */
  public boolean reaches(Account account) {
    return account.email() != null && outbox.isSending();
  }

  /**
   * @param fallback language for those who have chosen none
   */
  public void welcome(Account account, Locale fallback) {
    mail(account, "welcome", WELCOME, fallback);
    audit.record("account.passwordMailed", "account", account.login());
  }

  /**
   * As {@link #welcome}, for whoever manages accounts.
   *
   * @throws Refusal where no mail reaches the account
   */
  public void asked(Account account, Locale fallback) {
    user.require(Permission.ACCOUNTS_MANAGE);
    if (!reaches(account)) {
      throw Refusal.because("platform", "account.notReachable");
    }
    welcome(account, fallback);
  }

  void forgotten(Account account, Locale fallback) {
    mail(account, "forgotten", FORGOTTEN, fallback);
  }

  private void mail(Account account, String template, Duration valid, Locale fallback) {
    Token code = Token.random(random);
    resets.offer(code.hash(), account.id(), clock.instant().plus(valid));
    Locale language =
        account.language() == null ? fallback : Locale.forLanguageTag(account.language());
    String link = settings.publicUrl() + "/staff/reset#" + code.value();
    outbox.enqueue(
        account.email(),
        "platform",
        template,
        language,
        List.of(account.name(), account.login(), link, code.value()));
  }
}
