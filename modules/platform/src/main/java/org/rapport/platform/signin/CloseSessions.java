package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.Forbidden;
import org.rapport.platform.accounts.PasswordReplaced;

/** Ends sessions: the own one at sign-out, another of one's own, all with a new password. */
@ApplicationScoped
@Transactional
public class CloseSessions {

  private final Sessions sessions;
  private final Resets resets;
  private final Caller caller;
  private final AuditTrail audit;

  protected CloseSessions() {
    this(null, null, null, null);
  }

  @Inject
  CloseSessions(Sessions sessions, Resets resets, Caller caller, AuditTrail audit) {
    this.sessions = sessions;
    this.resets = resets;
    this.caller = caller;
    this.audit = audit;
  }

  /** The one this request belongs to; its token is dead from now on. */
  public void current() {
    caller.signedIn().ifPresent(me -> close(me, me.sessionId()));
  }

  /** One of the caller's own; somebody else's id closes nothing. */
  public void own(long sessionId) {
    close(caller.signedIn().orElseThrow(Forbidden::new), sessionId);
  }

  private void close(SignedIn me, long sessionId) {
    sessions.close(me.member().id(), sessionId);
    audit.record("session.closed", "account", me.member().login());
  }

  void onNewPassword(@Observes PasswordReplaced replaced) {
    sessions.closeAll(replaced.accountId());
    resets.forgetAll(replaced.accountId());
  }
}
