package org.rapport.platform.work;

import java.time.LocalDate;
import org.rapport.kernel.Message;

/**
 * One thing to do.
 *
 * @param dueOn null where there is no last day
 */
public record WorkLine(long id, Message what, LocalDate dueOn, String path) {}
