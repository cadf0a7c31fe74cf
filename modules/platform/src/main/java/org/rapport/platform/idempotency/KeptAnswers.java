package org.rapport.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.function.Supplier;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Idempotency;
import org.rapport.platform.KeyReused;

/** Claims the key with a row, so that the database makes concurrent requests wait for the first. */
@ApplicationScoped
class KeptAnswers implements Idempotency {

  private static final int LONGEST_KEY = 255;
  private static final Jsonb JSON = JsonbBuilder.create();

  private final Answers answers;
  private final AnswerCipher cipher;
  private final Clock clock;

  protected KeptAnswers() {
    this(null, null, null);
  }

  @Inject
  KeptAnswers(Answers answers, AnswerCipher cipher, Clock clock) {
    this.answers = answers;
    this.cipher = cipher;
    this.clock = clock;
  }

  @Override
  @Transactional
  public <T> T once(
      String key, String operation, String fingerprint, Class<T> type, Supplier<T> work) {
    if (key == null) {
      return work.get();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Invalid.field(
          "Idempotency-Key", Message.of("platform", "idempotency.key", LONGEST_KEY));
    }
    byte[] hash = cipher.hash(key, operation);
    byte[] body = cipher.fingerprint(key, fingerprint);
    if (answers.claim(hash, body, clock.instant())) {
      T answer = work.get();
      answers.keep(hash, cipher.encrypt(key, JSON.toJson(answer)));
      return answer;
    }
    Answers.First first = answers.first(hash);
    if (!MessageDigest.isEqual(first.fingerprint(), body)) {
      throw new KeyReused();
    }
    return JSON.fromJson(cipher.decrypt(key, first.answer()), type);
  }
}
