package org.rapport.platform.staff;

import java.util.Objects;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** A new password: nobody can read it while typing, so it is typed twice. */
public class NewPassword {

  private String typed;
  private String repeated;

  /**
   * @throws Invalid for {@code repeated} where the two differ
   */
  String agreed() {
    if (!Objects.equals(typed, repeated)) {
      throw Invalid.field("repeated", Message.of("platform", "account.password.different"));
    }
    return typed;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
