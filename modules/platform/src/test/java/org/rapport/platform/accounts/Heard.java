package org.rapport.platform.accounts;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** An event with one observer. */
record Heard(Consumer<PasswordReplaced> observer) implements Event<PasswordReplaced> {

  @Override
  public void fire(PasswordReplaced event) {
    observer.accept(event);
  }

  @Override
  public <U extends PasswordReplaced> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends PasswordReplaced> CompletionStage<U> fireAsync(
      U event, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<PasswordReplaced> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends PasswordReplaced> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends PasswordReplaced> Event<U> select(
      TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
