package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rapport.platform.Texts;
import org.rapport.platform.accounts.Account;
import org.rapport.platform.accounts.AccountDetails;
import org.rapport.platform.accounts.CreateAccount;
import org.rapport.platform.accounts.CreateAccount.Created;

/**
 * A new member of staff gets an account and a way to sign in: a mail, or where none can leave a
 * one-time password.
 */
@ApplicationScoped
@Transactional
public class Welcome {

  private final CreateAccount create;
  private final OfferReset offer;
  private final Texts texts;

  protected Welcome() {
    this(null, null, null);
  }

  @Inject
  Welcome(CreateAccount create, OfferReset offer, Texts texts) {
    this.create = create;
    this.offer = offer;
    this.texts = texts;
  }

  /**
   * @param oneTimePassword empty where a mail tells how to choose a password
   */
  public record Welcomed(Account account, Optional<String> oneTimePassword) {}

  public Welcomed to(AccountDetails details) {
    Created created = create.with(details);
    if (!offer.reaches(created.account())) {
      return new Welcomed(created.account(), Optional.of(created.oneTimePassword()));
    }
    offer.welcome(created.account(), texts.language());
    return new Welcomed(created.account(), Optional.empty());
  }
}
