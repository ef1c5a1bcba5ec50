using Hyte.Programmes.Periods;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hyte.Programmes.Storage;

/// <summary>A period's code is stored as papers write it. Sort by <see cref="ReportingPeriod.Start"/>: <c>2/23</c> would come after <c>1/24</c> as text.</summary>
internal sealed class PeriodCodeText() : ValueConverter<PeriodCode, string>(code => code.ToString(), stored => PeriodCode.Parse(stored));
