# Completion for fish. For all new shells:
#   partnerstwo completion fish > ~/.config/fish/completions/partnerstwo.fish

function __partnerstwo_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l answer (command $words[1] __complete fish (math (count $words) - 1) $words[2..-1] "$current" 2>/dev/null)
    set -l head (string split -m 1 ' ' -- $answer[1])
    set -l prefix "$head[2]"
    set -l rest (string sub -s (math 1 + (string length -- "$prefix")) -- "$current")
    switch "$head[1]"
        case files
            for path in (__fish_complete_path "$rest")
                echo "$prefix$path"
            end
        case folders
            for path in (__fish_complete_directories "$rest" '')
                echo "$prefix$path"
            end
        case '*'
            string join -- \n $answer[2..-1]
    end
end

complete -c partnerstwo -f -a '(__partnerstwo_complete)'
