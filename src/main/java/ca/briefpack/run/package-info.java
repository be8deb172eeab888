/**
 * The flow of a run, from the job to the release. Start at {@link ca.briefpack.run.BriefingRun}.
 *
 * <p>May use: model, data, content, brief, publish, order, suppose, edition, pack.
 */
package ca.briefpack.run;
