package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Text;

/** The complainant says later where to tell them that there is news, or nowhere any more (C3). */
@ApplicationScoped
@Transactional
public class ChangeAddress {

  private ReceiptDoor door;
  private Senders senders;

  protected ChangeAddress() {}

  @Inject
  ChangeAddress(ReceiptDoor door, Senders senders) {
    this.door = door;
    this.senders = senders;
  }

  /** Mail tells them nowhere any more. */
  public void none(CaseKey key) {
    change(key, null);
  }

  /**
   * @throws org.rapport.kernel.Invalid for {@code email} where it is no address
   * @throws org.rapport.kernel.Refusal where the case is anonymous: it keeps nothing that leads to
   *     somebody
   */
  public void to(CaseKey key, String email) {
    String typed = Text.required(email, "email", Limits.EMAIL);
    change(key, Contact.address(typed, "email"));
  }

  private void change(CaseKey key, String address) {
    door.handle(
        key,
        (c, act) -> {
          c.matter().requireReachable();
          senders.reach(c, address);
          return c.told(Happening.ADDRESS_CHANGED, null, act);
        });
  }
}
