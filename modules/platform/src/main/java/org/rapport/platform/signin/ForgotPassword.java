package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.rapport.platform.ClientAddress;
import org.rapport.platform.Throttle;
import org.rapport.platform.TooManyAttempts;
import org.rapport.platform.accounts.Account;
import org.rapport.platform.accounts.FindAccounts;

/**
 * Takes the word of somebody who forgot their password. The answer leaves before anything is looked
 * up, so neither it nor its time tells whether there is such an account (ASVS 6.3.8).
 */
@ApplicationScoped
public class ForgotPassword {

  private static final int PER_PLACE = 10;
  private static final int MAILS_PER_ACCOUNT = 3;
  private static final Duration WINDOW = Duration.ofHours(1);

  private final Throttle throttle;
  private final ClientAddress client;
  private final FindAccounts accounts;
  private final OfferReset offer;
  private final Event<PasswordForgotten> forgotten;

  protected ForgotPassword() {
    this(null, null, null, null, null);
  }

  @Inject
  ForgotPassword(
      Throttle throttle,
      ClientAddress client,
      FindAccounts accounts,
      OfferReset offer,
      Event<PasswordForgotten> forgotten) {
    this.throttle = throttle;
    this.client = client;
    this.accounts = accounts;
    this.offer = offer;
    this.forgotten = forgotten;
  }

  /**
   * @param typed a login or an e-mail address
   * @throws TooManyAttempts if this place has asked too often
   */
  public void by(String typed, Locale language) {
    TooManyAttempts.refuse(
        throttle.attempt("forgotten-place", client.network(), PER_PLACE, WINDOW));
    forgotten.fireAsync(new PasswordForgotten(typed, language));
  }

  void mail(@ObservesAsync PasswordForgotten asked) {
    accounts.reachableBy(asked.typed()).stream()
        .filter(account -> account.email() != null)
        .filter(this::isWithinLimit)
        .forEach(account -> offer.forgotten(account, asked.language()));
  }

  private boolean isWithinLimit(Account account) {
    String key = Long.toString(account.id());
    return throttle.attempt("forgotten", key, MAILS_PER_ACCOUNT, WINDOW).isZero();
  }
}
