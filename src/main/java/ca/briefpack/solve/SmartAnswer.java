package ca.briefpack.solve;

import ca.briefpack.theory.Smart;
import java.util.LinkedHashMap;
import java.util.Map;

/** SMART's answer, in the unit of the imports. What is diverted comes from the others in proportion to their sales. */
final class SmartAnswer {
    private SmartAnswer() {
    }

    static Answer of(SmartCase given) {
        int own = given.beneficiary();
        double rest = 0;
        double duties = 0;
        for (int i = 0; i < given.imports().length; i++) {
            rest += i == own ? 0 : given.imports()[i];
            duties += i == own ? 0 : given.imports()[i] * given.tariff0()[i];
        }
        Smart smart = Smart.of(given.imports()[own], rest,
                new Smart.Duties(given.tariff0()[own], given.tariff1(), rest == 0 ? 0 : duties / rest),
                new Smart.Elasticities(given.demand(), given.substitution(), given.supply()));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("tradeCreation", smart.creation());
        values.put("tradeDiversion", smart.diversion());
        values.put("priceEffect", smart.price());
        values.put("tradeTotalEffect", smart.creation() + smart.diversion() + smart.price());
        values.put("revenueChange", smart.revenue());
        values.put("welfareChange", smart.welfare());
        return new Answer(given.partners(), values);
    }
}
