using Hyte.Modules.People;
using Hyte.Programmes.Access;

namespace Hyte.Programmes.Tests.Access;

public sealed class MeasureAccessTests
{
    private const string Edit = "welfare.followup.edit";
    private const string EditOwn = "welfare.followup.edit-own";

    [Fact]
    public void An_editor_of_everything_may_update_any_measure() => Assert.True(May(new Person(Edit), titles: [], parties: []));

    [Fact]
    public void An_editor_of_a_unit_may_update_its_measures_only()
    {
        var person = new Person { Unit = ("kirjasto", Edit) };
        Assert.True(May(person, titles: [], parties: ["orkesteri", "kirjasto"]));
        Assert.False(May(person, titles: [], parties: ["orkesteri"]));
        Assert.False(May(person, titles: [], parties: []));
    }

    [Fact]
    public void The_holder_of_a_title_may_update_its_measures_when_so_allowed()
    {
        Assert.True(May(new Person(EditOwn) { Titles = ["rehtori"] }, titles: ["johtaja", "rehtori"], parties: []));
        Assert.False(May(new Person(EditOwn) { Titles = ["rehtori"] }, titles: ["johtaja"], parties: []));
        Assert.False(May(new Person { Titles = ["rehtori"] }, titles: ["rehtori"], parties: []));
    }

    [Fact]
    public void Rights_of_another_module_do_not_count() => Assert.False(May(new Person("growth.followup.edit"), titles: [], parties: []));

    private static bool May(Person person, string[] titles, string[] parties) => new MeasureAccess(person, "welfare").MayUpdate(titles, parties);

    private sealed class Person(params string[] permissions) : ICurrentUser
    {
        public bool IsSignedIn => true;

        public Actor Actor => Actor.System;

        public IReadOnlyCollection<string> Titles { get; init; } = [];

        public (string Code, string Permission)? Unit { get; init; }

        public string RightsFingerprint => "";

        public bool May(string permission) => permissions.Contains(permission);

        public bool May(string permission, IEnumerable<string> units) => May(permission) || (Unit is { } unit && unit.Permission == permission && units.Contains(unit.Code));
    }
}
