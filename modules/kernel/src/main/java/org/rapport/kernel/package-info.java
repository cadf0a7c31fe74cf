/** What every module stands on and no business noun: values, time, pages of a list, refusals. */
package org.rapport.kernel;
