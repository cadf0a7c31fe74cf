package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;

/** A member of staff says which language Rapport speaks to them. */
@ApplicationScoped
@Transactional
public class ChooseLanguage {

  private final Accounts accounts;
  private final CurrentUser user;

  protected ChooseLanguage() {
    this(null, null);
  }

  @Inject
  ChooseLanguage(Accounts accounts, CurrentUser user) {
    this.accounts = accounts;
    this.user = user;
  }

  /**
   * @param tag {@code en}, {@code zh-CN}, or null for whatever the browser prefers
   */
  public void of(String tag) {
    accounts.with(user.signedIn().id()).orElseThrow(NotFound::new).speak(tag);
  }
}
