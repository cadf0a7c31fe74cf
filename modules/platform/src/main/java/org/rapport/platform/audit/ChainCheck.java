package org.rapport.platform.audit;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.platform.audit.Verification.Kind;
import org.rapport.platform.audit.Verification.Problem;

/** Walks the chain link by link and remembers what is wrong. */
final class ChainCheck {

  private final Signature signature;
  private final Optional<AuditRecords.Head> noted;
  private final List<Problem> problems = new ArrayList<>();
  private long found;
  private long sealed;
  private long waiting;
  private long lastNumber;
  private byte[] lastLink = Signature.NO_LINK;
  private boolean reachedNote;

  ChainCheck(Signature signature, Optional<AuditRecords.Head> noted) {
    this.signature = signature;
    this.noted = noted;
  }

  void next(AuditRecords.Linked linked) {
    if (linked.number() == null) {
      unsealed(linked);
    } else {
      link(linked);
    }
  }

  private void unsealed(AuditRecords.Linked linked) {
    if (linked.waiting() && isGenuine(linked.signed())) {
      waiting++;
    } else {
      problem(Kind.NOT_SEALED, null, linked.signed().entry().id());
    }
  }

  private void link(AuditRecords.Linked linked) {
    long number = linked.number();
    if (number != lastNumber + 1) {
      problem(Kind.LINK_MISSING, lastNumber + 1, null);
    }
    if (linked.signed() == null) {
      problem(Kind.ENTRY_MISSING, number, null);
    } else if (!isGenuine(linked.signed()) || !follows(linked)) {
      problem(Kind.CHANGED, number, linked.signed().entry().id());
    }
    if (noted.isPresent()
        && noted.get().number() == number
        && MessageDigest.isEqual(noted.get().mac(), linked.link())) {
      reachedNote = true;
    }
    sealed++;
    lastNumber = number;
    lastLink = linked.link();
  }

  private boolean follows(AuditRecords.Linked linked) {
    return MessageDigest.isEqual(
        linked.link(), signature.ofLink(linked.number(), lastLink, linked.signed().entry()));
  }

  private boolean isGenuine(AuditRecords.Signed signed) {
    return MessageDigest.isEqual(signed.mac(), signature.of(signed.entry()));
  }

  Verification result(Instant at) {
    if (noted.isPresent() && !reachedNote) {
      problem(Kind.CUT_OFF, noted.get().number(), null);
    } else if (noted.isEmpty() && sealed > 0) {
      problem(Kind.NO_NOTE, null, null);
    }
    return new Verification(found == 0, sealed, waiting, at, List.copyOf(problems));
  }

  private void problem(Kind kind, Long number, Long entry) {
    found++;
    if (problems.size() < Verification.LISTED) {
      problems.add(new Problem(kind, number, entry));
    }
  }
}
