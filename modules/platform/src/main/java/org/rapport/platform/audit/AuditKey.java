package org.rapport.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.InstallationKey;

/** The key entries are signed with; whoever has only the database does not have it. */
@ApplicationScoped
class AuditKey {

  private final InstallationKey installation;
  private volatile Signature signature;

  protected AuditKey() {
    this(null);
  }

  @Inject
  AuditKey(InstallationKey installation) {
    this.installation = installation;
  }

  Signature signature() {
    if (signature == null) {
      signature = new Signature(installation.derived("audit"));
    }
    return signature;
  }
}
