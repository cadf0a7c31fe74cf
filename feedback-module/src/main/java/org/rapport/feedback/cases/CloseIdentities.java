package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.platform.Vault;

/** Closes senders that still stand openly, and those closed with a key that was replaced (C2). */
@ApplicationScoped
@Transactional
class CloseIdentities {

  private static final int PORTION = 200;

  private ClosedIdentities identities;
  private Vault vault;

  protected CloseIdentities() {}

  @Inject
  CloseIdentities(ClosedIdentities identities, Vault vault) {
    this.identities = identities;
    this.vault = vault;
  }

  /** False where none was left. */
  boolean closeSome() {
    List<Complainant> open = identities.takeOpen(PORTION);
    open.forEach(sender -> sender.close(vault));
    return !open.isEmpty();
  }

  /** Names of the keys that were replaced and still close something. */
  List<String> replacedKeys() {
    String newest = vault.newestKey();
    return identities.vaultKeys().stream().filter(key -> !key.equals(newest)).toList();
  }

  /** False where none was left, or the vault no longer has that key. */
  boolean renewSome(String vaultKey) {
    List<Complainant> closed = identities.closedWith(vaultKey, PORTION);
    return !closed.isEmpty() && closed.stream().allMatch(sender -> sender.renew(vault));
  }
}
