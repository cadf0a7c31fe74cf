package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.rapport.feedback.MailDemonstration;

/** Each lies beside this class under the reason for which it was set aside. */
@ApplicationScoped
class MadeUpMail implements MailDemonstration {

  private static final List<AsideReason> REASONS =
      List.of(
          AsideReason.AUTOMATIC,
          AsideReason.UNREADABLE,
          AsideReason.TOO_LARGE,
          AsideReason.NO_SENDER,
          AsideReason.STAFF,
          AsideReason.UNKNOWN_ADDRESS);

  private RecordMail record;

  protected MadeUpMail() {}

  @Inject
  MadeUpMail(RecordMail record) {
    this.record = record;
  }

  @Override
  public void make() {
    for (AsideReason why : REASONS) {
      byte[] source = source(why);
      boolean kept = why != AsideReason.TOO_LARGE;
      record.setAside(Fingerprint.of(null, source), why, head(source), kept ? source : null, null);
    }
  }

  private static MailHead head(byte[] source) {
    try {
      return MailHead.of(ReadMail.of(source));
    } catch (Unreadable e) {
      return MailHead.UNKNOWN;
    }
  }

  private static byte[] source(AsideReason why) {
    try (InputStream mail =
        MadeUpMail.class.getResourceAsStream("demonstration/" + why.name() + ".eml")) {
      return mail.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
