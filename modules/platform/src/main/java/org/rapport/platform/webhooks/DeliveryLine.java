package org.rapport.platform.webhooks;

import java.time.Instant;

/**
 * A delivery in the list.
 *
 * @param webhook the webhook's name
 * @param reference what was told of
 * @param status of the last answer, or null
 * @param failure of the last try, or null
 * @param nextTryAt null once it is delivered or given up
 */
public record DeliveryLine(
    long id,
    long webhookId,
    String webhook,
    String event,
    String reference,
    DeliveryState state,
    int tries,
    Integer status,
    DeliveryFailure failure,
    Instant queuedAt,
    Instant nextTryAt,
    Instant doneAt) {}
