package org.rapport.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.deadlines.KeepProfile;
import org.rapport.platform.Idempotency;

/** Saves profiles that come over REST, a new one once per idempotency key. */
@ApplicationScoped
@Transactional
class SaveProfile {

  private KeepProfile keep;
  private Idempotency idempotency;

  protected SaveProfile() {}

  @Inject
  SaveProfile(KeepProfile keep, Idempotency idempotency) {
    this.keep = keep;
    this.idempotency = idempotency;
  }

  ProfileJson added(String key, ProfileInput input) {
    return idempotency.once(
        new RequestKey(key).value(),
        "profile of time limits",
        RequestKey.fingerprint(input),
        ProfileJson.class,
        () -> ProfileJson.of(keep.added(input.entry())));
  }

  ProfileJson changed(long profile, Integer seen, ProfileInput input) {
    return ProfileJson.of(keep.changed(profile, seen, input.entry()));
  }
}
