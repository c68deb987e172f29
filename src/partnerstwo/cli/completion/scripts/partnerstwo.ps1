# Completion for PowerShell 5.1 or later. For all new windows, in the file that $PROFILE names:
#   partnerstwo completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName partnerstwo -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $before = @(
        $commandAst.CommandElements |
            Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
            Select-Object -Skip 1 |
            ForEach-Object {
                if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }
                else { $_.Extent.Text }
            }
    )
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $answer = @(& $commandAst.CommandElements[0].Extent.Text __complete powershell $before.Count @before $wordToComplete 2>$null)
    }
    catch { return }
    finally { [Console]::OutputEncoding = $encoding }

    # Where we give nothing, PowerShell offers files and folders by itself.
    if ($answer.Count -lt 2 -or $answer[0] -notmatch '^(words|open) ') { return }
    foreach ($line in $answer[1..($answer.Count - 1)]) {
        $value, $about = $line -split "`t", 2
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
