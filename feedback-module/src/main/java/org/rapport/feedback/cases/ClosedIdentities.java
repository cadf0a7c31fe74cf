package org.rapport.feedback.cases;

import java.util.List;

/** The senders whom only the vault knows, or soon will. */
interface ClosedIdentities {

  /** Some that an earlier version wrote down openly; they are on the list no more. */
  List<Complainant> takeOpen(int most);

  /** Names of the vault's keys that they are closed with. */
  List<String> vaultKeys();

  List<Complainant> closedWith(String vaultKey, int most);
}
