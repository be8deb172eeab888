package ca.briefpack.impact.check;

import ca.briefpack.theory.CesMarket;
import ca.briefpack.theory.Gsim;
import ca.briefpack.theory.Smart;

/**
 * The change in Canada's exports of a sector to the United States under the status quo, against the baseline, by three models and a case of the first
 * of the same
 * markets, shares and tariffs at the central parameters; dollars a year.
 *
 * @param ces   by {@link CesMarket}, the model of every other figure
 * @param smart by {@link Smart} with its usual elasticities: supply 99, substitution 1.5
 * @param gsim  by {@link Gsim} with the demand, supply and substitution elasticities of the first
 * @param years by the first where buyers switch between sources as they do over years, by trade elasticities of another set
 * @param rise  mean rise of the duty on goods whose duty rose, by exports: {@code ln k}, k the change of the power of the tariff
 * @param passed by the first, the part of it that buyers pay: {@code ln(p k) / ln k}; not a number where no duty rose
 */
public record CrossCheck(double ces, double smart, double gsim, double years, double rise, double passed) {
}
