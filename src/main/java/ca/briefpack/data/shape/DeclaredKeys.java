package ca.briefpack.data.shape;

import ca.briefpack.data.shape.Descriptor.Control;
import ca.briefpack.data.shape.Descriptor.ForeignKey;
import ca.briefpack.data.shape.Descriptor.Resource;
import ca.briefpack.words.NameList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The keys, references and totals that a descriptor declares, held against the fields that it declares: those that name others
 * are left out.
 */
public final class DeclaredKeys {
    private final Map<String, Resource> resources;
    private final BiConsumer<String, String> refuse;

    /** @param refuse is told what is declared wrongly and the way out */
    public DeclaredKeys(List<Resource> resources, BiConsumer<String, String> refuse) {
        this.resources = resources.stream()
                .collect(Collectors.toMap(Resource::name, Function.identity(), (one, other) -> one, TreeMap::new));
        this.refuse = refuse;
    }

    /** The resource, in the order given, with the rules that can be checked. */
    public Resource keep(Resource resource) {
        boolean keyed = holdsKey(resource);
        List<ForeignKey> foreignKeys = resource.foreignKeys().stream().filter(key -> refers(resource, key)).toList();
        List<Control> controls = resource.controls().stream().filter(control -> totals(resource, control)).toList();
        boolean isSound = resource.isSound() && keyed && foreignKeys.size() == resource.foreignKeys().size()
                && controls.size() == resource.controls().size();
        return new Resource(resource.name(), resource.path(), resource.fields(), keyed ? resource.primaryKey() : List.of(),
                foreignKeys,
                controls, isSound);
    }

    private boolean holdsKey(Resource resource) {
        boolean declared = resource.columns().containsAll(resource.primaryKey());
        if (!declared) {
            refuse.accept(
                    "the key " + NameList.of(resource.primaryKey()) + " of " + resource.name() + ", which is not all declared",
                    "name fields that are declared");
        }
        return declared;
    }

    private boolean refers(Resource resource, ForeignKey key) {
        Resource to = resources.get(key.resource());
        boolean declared =
                to != null && to.columns().containsAll(key.referredColumns()) && resource.columns().containsAll(key.columns())
                        && !key.columns().isEmpty() && key.columns().size() == key.referredColumns().size();
        if (!declared) {
            refuse.accept("that " + resource.name() + "." + String.join(",", key.columns()) + " refers to " + key.resource() + "."
                    + String.join(",", key.referredColumns()) + ", which is not declared",
                    "name fields that are declared, as many on each side");
        }
        return declared;
    }

    private boolean totals(Resource resource, Control control) {
        Predicate<String> isDeclared = resource.columns()::contains;
        boolean declared = isDeclared.test(control.column()) && control.where().keySet().stream().allMatch(isDeclared);
        if (!declared) {
            refuse.accept("a control of " + resource.name() + " on columns that are not declared: " + control.told(),
                    "name declared fields in its column and where");
        }
        return declared;
    }
}
