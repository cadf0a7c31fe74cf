package org.rapport.platform.signin;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who makes this request, if that is known. */
@RequestScoped
public class Caller {

  private SignedIn signedIn;

  public void is(SignedIn recognized) {
    this.signedIn = recognized;
  }

  public Optional<SignedIn> signedIn() {
    return Optional.ofNullable(signedIn);
  }
}
